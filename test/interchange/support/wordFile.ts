import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** Targets of relationships, by id: addresses and pictures. */
  readonly targets?: Readonly<Record<string, string>>;
}

/** A Word file of hand-written XML, as far as a reader needs one. */
export function wordFile({ body, targets = {}, ...parts }: WordParts): Uint8Array {
  const roots = {
    comments: 'comments',
    commentsExtended: 'commentsEx',
    styles: 'styles',
    numbering: 'numbering',
    footnotes: 'footnotes',
  } as const;
  const files: Record<string, Uint8Array> = {
    '_rels/.rels': strToU8(relationships([['rId1', 'officeDocument', 'word/document.xml']])),
    'word/document.xml': strToU8(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
  };
  const relations: [string, string, string][] = Object.entries(targets).map(([id, target]) => [
    id,
    target.startsWith('http') ? 'hyperlink' : 'image',
    target,
  ]);
  for (const [name, root] of Object.entries(roots)) {
    const content = parts[name as keyof typeof roots];
    if (content === undefined) continue;
    const prefix = name === 'commentsExtended' ? 'w15' : 'w';
    files[`word/${name}.xml`] = strToU8(`<${prefix}:${root} ${namespaces}>${content}</${prefix}:${root}>`);
    relations.push([`rIdOf${name}`, name, `${name}.xml`]);
  }
  files['word/_rels/document.xml.rels'] = strToU8(relationships(relations));
  return zipSync(files);
}

function relationships(relations: readonly (readonly [string, string, string])[]): string {
  const all = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

export function p(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function commentStart(id: number): string {
  return `<w:commentRangeStart w:id="${id}"/>`;
}

export function commentEnd(id: number): string {
  return `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
}

export function comment(id: number, author: string, date: string, ...paragraphs: readonly string[]): string {
  const words = paragraphs.map(
    (text, index) =>
      `<w:p w14:paraId="0000000${id}${index}"><w:r><w:annotationRef/></w:r><w:r><w:t>${text}</w:t></w:r></w:p>`,
  );
  return `<w:comment w:id="${id}" w:author="${author}" w:date="${date}" w:initials="X">${words.join('')}</w:comment>`;
}
