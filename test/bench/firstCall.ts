import { Analyzer } from '../../server/src/core/index.js';
import { essayOfWords } from '../support/essayOfWords.js';

/** Run in a process of its own: what the very first analysis costs before anything is compiled. In ms. */
const text = essayOfWords(Number(process.argv[2]));
const start = performance.now();
new Analyzer().analyze(text);
console.log(performance.now() - start);
