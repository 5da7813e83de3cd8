/** What is tried, and where whatever VS Code writes goes. All of it is removed at the end. */
export interface Place {
  readonly vsix: string;
  readonly folder: string;
  readonly file: string;
  readonly state: string;
}
