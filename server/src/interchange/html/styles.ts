/** The page: the script as a column, the remarks in its margin, in light, in dark and on paper. */
export const scriptStyles = `
:root {
  --paper: #ffffff; --ink: #1d2126; --muted: #5b6570; --line: #d9dee3; --soft: #f4f5f7; --tutor: #a3341f;
  --anchor: #fdeee9; --highlight: #fff1a8; --inserted: #17683a; --link: #0a5dc2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1d21; --ink: #dfe3e8; --muted: #9aa4af; --line: #3a4047; --soft: #25292e; --tutor: #f2917d;
    --anchor: #43291f; --highlight: #5a4d10; --inserted: #6fcf97; --link: #6cb2ff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1.05rem/1.65 Georgia, Cambria, "Noto Serif", "Noto Nastaliq Urdu", "Noto Naskh Arabic", serif;
}
main { max-width: 66rem; margin: 0 auto; padding: 2.5rem 2rem 4rem; }
h1, h2, h3, h4, h5, h6 { margin: 1.6em 0 0.5em; line-height: 1.3; font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif; }
h1 { font-size: 1.5em; } h2 { font-size: 1.25em; } h3 { font-size: 1.1em; } h4, h5, h6 { font-size: 1em; }
p, ul, ol, blockquote, pre, table { margin: 0 0 0.9em; }
.about { margin-bottom: 1.5rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
.about h1 { margin: 0 0 0.4em; }
.about dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15em 1em; margin: 0; font-size: 0.92em; }
.about dt { color: var(--muted); }
.about dd { margin: 0; }
.row { display: grid; grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); column-gap: 2rem; }
.words > :first-child { margin-top: 0; }
.row.headed { margin-top: 1.4em; }
aside { font: 0.82rem/1.45 system-ui, "Segoe UI", "Noto Sans", "Noto Nastaliq Urdu", sans-serif; }
.thread { margin: 0 0 0.7rem; padding-inline-start: 0.7rem; border-inline-start: 2px solid var(--tutor); }
.thread.done { border-color: var(--line); }
.thread p { margin: 0; }
.thread .reply { margin-top: 0.35rem; padding-inline-start: 0.7rem; border-inline-start: 1px solid var(--line); }
.by { color: var(--muted); }
.by a { color: var(--tutor); font-weight: 600; text-decoration: none; }
.done .by a { color: var(--muted); }
.state { margin-inline-start: 0.4em; padding: 0 0.4em; border: 1px solid var(--line); border-radius: 0.8em; }
.anchor { color: inherit; background: var(--anchor); box-shadow: 0 1px 0 var(--tutor); }
.anchor.done { background: none; box-shadow: 0 1px 0 var(--line); }
mark { color: inherit; background: var(--highlight); }
.ref { color: var(--tutor); font: 600 0.68em/1 system-ui, sans-serif; vertical-align: super; text-decoration: none; padding-inline: 0.15em; }
ins { color: var(--inserted); text-decoration: underline 1px; text-underline-offset: 0.2em; }
del { color: var(--tutor); }
s, .struck { color: var(--muted); }
a { color: var(--link); }
blockquote { margin-inline-start: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); color: var(--muted); }
code, pre { font-family: ui-monospace, Consolas, monospace; font-size: 0.88em; background: var(--soft); }
li > p { margin-bottom: 0.3em; }
pre { padding: 0.7rem 0.9rem; overflow-x: auto; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; font-size: 0.95em; }
th, td { padding: 0.3em 0.6em; border: 1px solid var(--line); text-align: start; vertical-align: top; }
.picture { color: var(--muted); font-style: italic; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.5em 0; }
@media (max-width: 52rem) {
  main { padding: 1.2rem 1rem 3rem; }
  .row { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  :root {
    --paper: #ffffff; --ink: #000000; --muted: #444444; --line: #b5b5b5; --soft: #f2f2f2; --tutor: #8f2413;
    --anchor: #fbe9e3; --highlight: #fff1a8; --inserted: #125a31; --link: #000000;
  }
  @page { margin: 16mm 14mm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .row { grid-template-columns: minmax(0, 1fr) 34%; column-gap: 6mm; }
  aside { font-size: 8.5pt; }
  h1, h2, h3, h4 { break-after: avoid; }
  .thread, tr { break-inside: avoid; }
  .anchor, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
