/** What the suite tells, line by line on the console, whatever host it runs in. */
export type TestEvent =
  | { readonly kind: 'host'; readonly text: string }
  | { readonly kind: 'pass'; readonly title: string; readonly milliseconds: number }
  | { readonly kind: 'pending'; readonly title: string }
  | { readonly kind: 'fail'; readonly title: string; readonly error: string }
  | { readonly kind: 'end' };

const mark = '@@exam-essay ';

export function printEvent(event: TestEvent): void {
  console.log(mark + JSON.stringify(event));
}

/** The event on a line of a host's console, which may put words of its own in front. */
export function parseEvent(line: string): TestEvent | undefined {
  const at = line.indexOf(mark);
  return at === -1 ? undefined : JSON.parse(line.slice(at + mark.length));
}
