import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, Analyzer, fixAll, type Rule } from '../core/index.js';
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
  readonly analyzer: Analyzer;
  readonly analysis: Analysis;
  /** Once a text read like an essay it stays one until it is closed, so that half an edit hides nothing. */
  readonly seemsEssay: boolean;
}

/** One analyzer a document, one analysis a version and setting; every feature reads that one. */
export class Analyses {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #settings: Settings;
  readonly #rules: readonly Rule[];
  readonly #kept = new Map<string, Kept>();
  readonly #checked: Map<string, boolean>;

  constructor(
    documents: TextDocuments<TextDocument>,
    settings: Settings,
    rules: readonly Rule[],
    checked: Readonly<Record<string, boolean>>,
  ) {
    this.#documents = documents;
    this.#settings = settings;
    this.#rules = rules;
    this.#checked = new Map(Object.entries(checked));
  }

  /** `undefined` when the document is no essay, or is no longer open. */
  async of(document: TextDocument): Promise<OpenEssay | undefined> {
    const { uri } = document;
    const settings = await this.#settings.of(uri);
    if (this.#documents.get(uri) !== document) return undefined;
    const isNamed = isEssayByName(document, settings, this.#checked.get(uri));
    if (isNamed === false) return undefined;
    const { analysis, seemsEssay } = this.#read(document, settings);
    return isNamed === true || seemsEssay ? { document, settings, analysis } : undefined;
  }

  /** The whole text after all safe fixes. */
  fixAll({ document, settings, analysis }: OpenEssay): string {
    const { analyzer } = this.#read(document, settings);
    return fixAll(analysis.text, text => analyzer.analyze(text, settings.layers));
  }

  /** The user's word about one document; `undefined` leaves it to the text. */
  check(uri: string, check: boolean | undefined): void {
    if (check === undefined) this.#checked.delete(uri);
    else this.#checked.set(uri, check);
  }

  close(uri: string): void {
    this.#kept.delete(uri);
  }

  #read(document: TextDocument, settings: DocumentSettings): Kept {
    const { uri, version } = document;
    const old = this.#kept.get(uri);
    const kept = old?.document === document ? old : undefined;
    if (kept !== undefined && kept.version === version && kept.settings === settings) return kept;
    const analyzer =
      kept !== undefined && kept.settings.profiles === settings.profiles
        ? kept.analyzer
        : new Analyzer({ profiles: settings.profiles, rules: this.#rules });
    const analysis = analyzer.analyze(document.getText(), settings.layers);
    const seemsEssay = isStillEssay(kept, analysis) || isEssayByText(analysis);
    const read = { document, version, settings, analyzer, analysis, seemsEssay };
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
