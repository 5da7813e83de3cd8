import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, Analyzer, type ConfigLayer, fixAll, type Rule } from '../core/index.js';
import { isEssayByName, isEssayByText } from './essayFiles.js';
import type { DocumentSettings, Settings } from './settings.js';

/** An open document that is checked, and everything known of its present version. */
export interface OpenEssay {
  readonly document: TextDocument;
  readonly settings: DocumentSettings;
  readonly analysis: Analysis;
}

interface Kept {
  readonly document: TextDocument;
  readonly version: number;
  readonly settings: DocumentSettings;
  readonly overrides: readonly ConfigLayer[];
  readonly analyzer: Analyzer;
  readonly analysis: Analysis;
  /** Once a text read like an essay it stays one until it is closed, so that half an edit hides nothing. */
  readonly seemsEssay: boolean;
}

/** Under exam conditions the mode is no longer the writer's to choose. */
const examLayers: readonly ConfigLayer[] = [{ source: 'exam', config: { mode: 'exam' } }];
const noLayers: readonly ConfigLayer[] = [];

/** One analyzer a document, one analysis a version and setting; every feature reads that one. */
export class Analyses {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #settings: Settings;
  readonly #rules: readonly Rule[];
  readonly #kept = new Map<string, Kept>();
  readonly #checked: Map<string, boolean>;
  #inExam: ReadonlySet<string>;

  constructor(
    documents: TextDocuments<TextDocument>,
    settings: Settings,
    rules: readonly Rule[],
    checked: Readonly<Record<string, boolean>>,
    inExam: readonly string[],
  ) {
    this.#documents = documents;
    this.#settings = settings;
    this.#rules = rules;
    this.#checked = new Map(Object.entries(checked));
    this.#inExam = new Set(inExam);
  }

  /** `undefined` when the document is no essay, or is no longer open. */
  async of(document: TextDocument): Promise<OpenEssay | undefined> {
    const { uri } = document;
    const settings = await this.#settings.of(uri);
    if (this.#documents.get(uri) !== document) return undefined;
    const isNamed = this.#inExam.has(uri) || isEssayByName(document, settings, this.#checked.get(uri));
    if (isNamed === false) return undefined;
    const { analysis, seemsEssay } = this.#read(document, settings);
    return isNamed === true || seemsEssay ? { document, settings, analysis } : undefined;
  }

  /** The whole text after all safe fixes. */
  fixAll({ document, settings, analysis }: OpenEssay): string {
    const { analyzer, overrides } = this.#read(document, settings);
    return fixAll(analysis.text, text => analyzer.analyze(text, settings.layers, overrides));
  }

  /** The user's word about one document; `undefined` leaves it to the text. */
  check(uri: string, check: boolean | undefined): void {
    if (check === undefined) this.#checked.delete(uri);
    else this.#checked.set(uri, check);
  }

  /** The documents that are written under exam conditions, all of them: essays, whatever they hold. */
  examine(uris: readonly string[]): void {
    this.#inExam = new Set(uris);
  }

  close(uri: string): void {
    this.#kept.delete(uri);
  }

  #read(document: TextDocument, settings: DocumentSettings): Kept {
    const { uri, version } = document;
    const overrides = this.#inExam.has(uri) ? examLayers : noLayers;
    const old = this.#kept.get(uri);
    const kept = old?.document === document ? old : undefined;
    if (
      kept !== undefined &&
      kept.version === version &&
      kept.settings === settings &&
      kept.overrides === overrides
    ) {
      return kept;
    }
    const analyzer =
      kept !== undefined && kept.settings.profiles === settings.profiles
        ? kept.analyzer
        : new Analyzer({ profiles: settings.profiles, rules: this.#rules });
    const analysis = analyzer.analyze(document.getText(), settings.layers, overrides);
    const seemsEssay = isStillEssay(kept, analysis) || isEssayByText(analysis);
    const read = { document, version, settings, overrides, analyzer, analysis, seemsEssay };
    this.#kept.set(uri, read);
    return read;
  }
}

/** Readable front matter that no longer has the key is the writer's word, not half an edit. */
function isStillEssay(kept: Kept | undefined, { frontMatter }: Analysis): boolean {
  if (kept?.seemsEssay !== true) return false;
  const wasDeclared = kept.analysis.frontMatter?.isEssay === true;
  return !wasDeclared || frontMatter === undefined || frontMatter.isEssay || 0 < frontMatter.problems.length;
}
