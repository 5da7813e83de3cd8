// By hand, since none of our packages writes CSV, and what is needed is these lines: quotes as RFC 4180 has them,
// and a guard against formulas that the libraries leave to their users.

/** One record with its line end. */
export function csvRecord(fields: readonly (string | number)[]): string {
  return `${fields.map(field => (typeof field === 'number' ? String(field) : csvField(field))).join(',')}\r\n`;
}

/** A spreadsheet takes such a beginning for a formula and runs it; an apostrophe before it makes it text. */
const formulaStart = /^\s*[=+\-@]/;

function csvField(text: string): string {
  const guarded = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
