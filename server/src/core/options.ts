/** A JSON schema fragment, as far as rule options need it. */
export interface OptionSchema {
  readonly type: 'boolean' | 'integer' | 'string' | 'array';
  readonly default: unknown;
  readonly description: string;
  readonly minimum?: number;
  readonly items?: { readonly type: 'string' };
}

/** One option of a rule: its type, its schema and its check in one value. */
export interface Option<Value> {
  readonly schema: OptionSchema;
  readonly default: Value;
  /** The value if it fits, else `undefined`. */
  read(value: unknown): Value | undefined;
  /** What was expected, for messages: “a list of strings”. */
  readonly expected: string;
}

interface Described<Value> {
  readonly default: Value;
  readonly description: string;
}

export type Options = Readonly<Record<string, Option<unknown>>>;
export type OptionValues<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends Option<infer V> ? V : never;
};

export function strings(option: Described<readonly string[]>): Option<readonly string[]> {
  return {
    schema: { type: 'array', items: { type: 'string' }, ...option },
    default: option.default,
    expected: 'a list of strings',
    read: value =>
      Array.isArray(value) && value.every(item => typeof item === 'string') ? value : undefined,
  };
}

export function flag(option: Described<boolean>): Option<boolean> {
  return {
    schema: { type: 'boolean', ...option },
    default: option.default,
    expected: 'true or false',
    read: value => (typeof value === 'boolean' ? value : undefined),
  };
}

export function count(option: Described<number>): Option<number> {
  return {
    schema: { type: 'integer', minimum: 0, ...option },
    default: option.default,
    expected: 'a whole number, 0 or more',
    read: value => (Number.isInteger(value) && 0 <= (value as number) ? (value as number) : undefined),
  };
}
