/** Word shows custom properties of up to 255 characters; JSON keeps line feeds, and grows them. */
const longestProperty = 200;

const prefix = 'Exam Essay front matter ';

export interface CustomProperty {
  readonly name: string;
  readonly value: string;
}

/** The front matter as properties of the document, which people do not see in the text. */
export function frontMatterProperties(frontMatter: string | undefined): readonly CustomProperty[] {
  if (frontMatter === undefined) return [];
  const characters = Array.from(JSON.stringify(frontMatter));
  const properties: CustomProperty[] = [];
  for (let at = 0; at < characters.length; at += longestProperty) {
    const value = characters.slice(at, at + longestProperty).join('');
    properties.push({ name: `${prefix}${properties.length + 1}`, value });
  }
  return properties;
}

/** What was written by the above; anything else is no front matter. */
export function frontMatterIn(properties: readonly CustomProperty[]): string | undefined {
  const values = new Map(properties.map(({ name, value }) => [name, value]));
  let json = '';
  for (let number = 1; values.has(`${prefix}${number}`); number += 1)
    json += values.get(`${prefix}${number}`);
  if (json === '') return undefined;
  try {
    const frontMatter: unknown = JSON.parse(json);
    return typeof frontMatter === 'string' && !/^(?:---|\.\.\.)\s*$/m.test(frontMatter)
      ? frontMatter
      : undefined;
  } catch {
    return undefined;
  }
}
