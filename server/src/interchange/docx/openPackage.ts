import { strFromU8, unzipSync } from 'fflate';
import type { Message } from '../../core/index.js';
import { elementsOf, parseXml, type XmlElement } from './xml.js';

/** A part of a Word file, with the targets of its relationships by their ids. */
export interface Part {
  readonly root: XmlElement;
  readonly targets: ReadonlyMap<string, string>;
}

export interface WordPackage {
  readonly document: Part;
  /** The document's part of a kind, such as `comments`; absent where there is none or it is no XML. */
  related(kind: string): Part | undefined;
  /** The properties that users and programs gave the file. */
  readonly customProperties: XmlElement | undefined;
}

export type Opened =
  | { readonly kind: 'package'; readonly file: WordPackage }
  | { readonly kind: 'problem'; readonly message: Message };

/** A script of 3,000 words with 200 remarks has 1 MB of XML; pictures are not unpacked. In MB. */
const largestPart = 24;

const megabyte = 1024 * 1024;

const needed = /^(?:_rels\/\.rels|docProps\/custom\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

/** Unpacks what an import reads, and nothing that says it is larger than any essay. */
export function openPackage(bytes: Uint8Array): Opened {
  if (oldWord.every((byte, at) => bytes[at] === byte)) {
    return problem({
      template: 'This is a Word file of before 2007, or it has a password: save it in Word as .docx.',
    });
  }
  const tooLarge = new Map<string, number>();
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!needed.test(name)) return false;
        if (originalSize <= largestPart * megabyte) return true;
        tooLarge.set(name, Math.round(originalSize / megabyte));
        return false;
      },
    });
  } catch {
    return problem({
      template: 'This is no Word document (.docx), or it is damaged: it cannot be unpacked.',
    });
  }
  for (const [part, size] of tooLarge) {
    return problem({
      template: '“{part}” in this file would unpack to {size} MB; up to {limit} MB are read.',
      data: { part, size, limit: largestPart },
    });
  }
  return partsOf(new Map(Object.entries(parts)));
}

function partsOf(files: ReadonlyMap<string, Uint8Array>): Opened {
  const packageTargets = relationships(files, '_rels/.rels');
  const main = packageTargets.find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const path = main.replace(/^\//, '');
  if (!files.has(path))
    return problem({ template: 'This file is no Word document: it has no word/document.xml.' });
  const document = partAt(files, path);
  if (document === undefined || document.root.name !== 'document') {
    return problem({ template: 'This Word document is damaged: its word/document.xml cannot be read.' });
  }
  const relations = relationships(files, relationshipsOf(path));
  return {
    kind: 'package',
    file: {
      document,
      related(kind) {
        const target = relations.find(relation => relation.kind === kind)?.target ?? `${kind}.xml`;
        return partAt(files, target.startsWith('/') ? target.slice(1) : `word/${target}`);
      },
      customProperties: xmlAt(files, 'docProps/custom.xml'),
    },
  };
}

const oldWord = [0xd0, 0xcf, 0x11, 0xe0];

function partAt(files: ReadonlyMap<string, Uint8Array>, path: string): Part | undefined {
  const root = xmlAt(files, path);
  if (root === undefined) return undefined;
  const targets = relationships(files, relationshipsOf(path)).map(({ id, target }) => [id, target] as const);
  return { root, targets: new Map(targets) };
}

function xmlAt(files: ReadonlyMap<string, Uint8Array>, path: string): XmlElement | undefined {
  const bytes = files.get(path);
  return bytes === undefined ? undefined : parseXml(strFromU8(bytes));
}

function relationshipsOf(path: string): string {
  return path.replace(/([^/]+)$/, '_rels/$1.rels');
}

interface Relationship {
  readonly id: string;
  /** The last word of its type. */
  readonly kind: string;
  readonly target: string;
}

function relationships(files: ReadonlyMap<string, Uint8Array>, path: string): readonly Relationship[] {
  const root = xmlAt(files, path);
  if (root === undefined) return [];
  return elementsOf(root).map(({ attributes }) => ({
    id: attributes.get('Id') ?? '',
    kind: /[^/]*$/.exec(attributes.get('Type') ?? '')?.[0] ?? '',
    target: attributes.get('Target') ?? '',
  }));
}

function problem({ template, data = {} }: Pick<Message, 'template'> & Partial<Message>): Opened {
  return { kind: 'problem', message: { template, data } };
}
