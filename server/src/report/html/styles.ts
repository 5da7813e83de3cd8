/** Colours of the editor's own theme. */
export const panelTheme = `
:root {
  --paper: var(--vscode-editor-background);
  --ink: var(--vscode-foreground);
  --muted: var(--vscode-descriptionForeground);
  --line: var(--vscode-widget-border, var(--vscode-contrastBorder, rgba(128, 128, 128, 0.25)));
  --soft: var(--vscode-textBlockQuote-background, rgba(128, 128, 128, 0.12));
  --hover: var(--vscode-list-hoverBackground, transparent);
  --link: var(--vscode-textLink-foreground);
  --focus: var(--vscode-focusBorder);
  --accent: var(--vscode-charts-blue);
  --good: var(--vscode-testing-iconPassed, var(--vscode-charts-green));
  --warning: var(--vscode-problemsWarningIcon-foreground, var(--vscode-charts-yellow));
  --error: var(--vscode-problemsErrorIcon-foreground, var(--vscode-charts-red));
  --information: var(--vscode-problemsInfoIcon-foreground, var(--vscode-charts-blue));
  --edge: var(--vscode-contrastBorder, transparent);
}
:root { --faint: color-mix(in srgb, var(--accent) 75%, var(--paper)); }
.vscode-high-contrast { --faint: var(--ink); }
body { padding: 0; font-family: var(--vscode-font-family); font-size: var(--vscode-font-size, 13px); }
`;

/** Colours of a file by itself, which follow the reader's system. */
export const fileTheme = `
:root {
  --paper: #ffffff; --ink: #1f2328; --muted: #59636e; --line: #d8dee4; --soft: #f3f5f7; --hover: #f6f8fa;
  --link: #0a5dc2; --focus: #0a5dc2; --accent: #2f74c0; --good: #1a7f37; --warning: #9a6700; --error: #c62828;
  --information: #2f74c0; --edge: transparent;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1d21; --ink: #dfe3e8; --muted: #9aa4af; --line: #34393f; --soft: #25292e; --hover: #23262b;
    --link: #6cb2ff; --focus: #6cb2ff; --accent: #5a9fe6; --good: #4fbf67; --warning: #d9a83a; --error: #f47067;
    --information: #5a9fe6;
  }
}
:root { --faint: color-mix(in srgb, var(--accent) 75%, var(--paper)); }
@media (prefers-contrast: more) { :root { --edge: currentColor; --muted: var(--ink); } }
@media print {
  :root {
    --paper: #ffffff; --ink: #000000; --muted: #444444; --line: #bbbbbb; --soft: #f1f1f1; --hover: transparent;
    --link: #000000; --accent: #2f74c0; --good: #1a7f37; --warning: #8a5a00; --error: #b02020; --information: #2f74c0;
  }
}
body { font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; font-size: 14px; }
`;

/** Layout and charts, the same everywhere; charts are coloured here, since a strict policy forbids it in place. */
export const reportStyles = `
* { box-sizing: border-box; }
html { background: var(--paper); }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.5; overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 0 auto; padding: 1.25rem 1.75rem 2rem; }
.report + .report, .index + .report { margin-top: 3rem; padding-top: 2rem; border-top: 1px solid var(--line); }
h1 { margin: 0; font-size: 1.55em; font-weight: 400; line-height: 1.25; }
h2 { margin: 0 0 0.7em; font-size: 1.08em; font-weight: 600; }
h3 { display: inline; margin: 0; font-size: 1em; font-weight: 600; }
p { margin: 0; }
ul { margin: 0; padding: 0; list-style: none; }
section { margin-top: 2.2rem; }
.about { margin-top: 0.35em; color: var(--muted); }
.question { margin: 1em 0 0; padding: 0.55em 0.9em; border-inline-start: 3px solid var(--accent); background: var(--soft); }
.note, .ends, .legend, .role, .usual, .of, footer { color: var(--muted); }
.role, .usual, .legend, .ends, footer { font-size: 0.92em; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
a { color: var(--link); text-decoration: underline 1px; text-underline-offset: 0.2em; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 1px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.tag { padding: 0.05em 0.45em; border-radius: 3px; background: color-mix(in srgb, var(--warning) 22%, var(--paper)); color: var(--ink); white-space: nowrap; }

.figures { display: flex; flex-wrap: wrap; gap: 1px; margin: 1.5rem 0 0; border: 1px solid var(--line); border-radius: 4px; background: var(--line); overflow: hidden; }
.figures > div { flex: 1 1 8rem; padding: 0.7em 0.9em 0.75em; background: var(--paper); }
dt { color: var(--muted); font-size: 0.92em; }
dd { margin: 0; }
dd b { font-size: 1.6em; font-weight: 400; line-height: 1.35; font-variant-numeric: tabular-nums; }
.usual { display: block; }
.progress { display: block; width: 100%; height: 3px; margin: 0.25em 0 0.35em; }
.severities { display: inline-flex; flex-wrap: wrap; gap: 0.25em 0.7em; font-variant-numeric: tabular-nums; }
.severities > span { display: inline-flex; align-items: center; gap: 0.3em; }
dd .severities { display: flex; }

table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.28em 0.5em; text-align: start; font-weight: 400; vertical-align: baseline; }
th:first-child, td:first-child { padding-inline-start: 0; }
thead th { overflow-wrap: normal; color: var(--muted); font-size: 0.92em; border-bottom: 1px solid var(--line); }
tbody tr:hover { background: var(--hover); }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
th a { color: inherit; text-decoration-color: transparent; }
.balance th[scope="row"] { width: 38%; }
.balance .chart { width: 30%; min-width: 5.5rem; }
.balance .chart svg { position: relative; top: 3px; display: block; width: 100%; height: 14px; }
.balance .number { width: 4em; }
.balance th:last-child, .balance td:last-child { white-space: nowrap; padding-inline-start: 1.4em; color: var(--muted); }
.group th { font-weight: 600; }
.group .number { color: var(--muted); }
.depth2 { padding-inline-start: 1.1em !important; }
.depth3 { padding-inline-start: 2.2em !important; }
.depth4 { padding-inline-start: 3.3em !important; }
.missing th { color: var(--muted); font-style: italic; }

.track { fill: var(--soft); }
.band { fill: color-mix(in srgb, var(--accent) 26%, var(--paper)); stroke: var(--edge); vector-effect: non-scaling-stroke; }
.bar { fill: var(--accent); }
.bar.short, .bar.long { fill: var(--warning); }
.legend { margin-top: 0.7em; display: flex; flex-wrap: wrap; align-items: center; gap: 0.4em; }
.key { display: inline-block; width: 14px; height: 10px; border: 1px solid var(--edge); }
.key:not(:first-child) { margin-inline-start: 1.1em; }
.key.bar { height: 6px; background: var(--accent); }
.key.band { background: color-mix(in srgb, var(--accent) 26%, var(--paper)); }
.key.seen { width: 4px; height: 14px; background: var(--accent); }
.key.unseen { width: 4px; height: 8px; background: var(--faint); }
.key.bare { background: repeating-linear-gradient(135deg, color-mix(in srgb, var(--warning) 60%, var(--paper)) 0 2px, color-mix(in srgb, var(--warning) 16%, var(--paper)) 2px 6px); }

.strip > svg { display: block; width: 100%; height: 44px; }
.block { stroke: var(--edge); vector-effect: non-scaling-stroke; }
.block.body { fill: color-mix(in srgb, var(--accent) 17%, var(--paper)); }
.block.frame { fill: color-mix(in srgb, var(--ink) 10%, var(--paper)); }
.hatch-ground { fill: color-mix(in srgb, var(--warning) 16%, var(--paper)); }
.hatch-line { fill: color-mix(in srgb, var(--warning) 60%, var(--paper)); }
.tick { fill: var(--accent); }
.tick.unseen { fill: var(--faint); }
.ends { display: flex; justify-content: space-between; margin-top: 0.2em; }
.bare-list { margin-top: 0.6em; }
details { margin-top: 0.6em; }
summary { cursor: pointer; width: fit-content; padding: 0.1em 0.3em 0.1em 0; }
.strip summary { color: var(--muted); }
.strip details table { margin-top: 0.4em; }

.kinds .chart { width: 16%; min-width: 4rem; }
.kinds th[scope="row"] { width: 15%; }
.kinds .number { width: 2.5em; }
.kinds .chart svg { display: block; width: 100%; height: 8px; }
.kinds .note { margin-top: 0.6em; }
li { display: flex; gap: 0.55em; padding: 0.22em 0; }
.parts li { padding: 0.3em 0; }
.sections { color: var(--muted); }
.findings .count { margin-inline-start: 0.35em; padding: 0 0.5em; border-radius: 1em; background: var(--soft); color: var(--muted); font-size: 0.85em; }
.findings ul { margin: 0.3em 0 0.9em; padding-inline-start: 1.1em; }
.message { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 0.7em; }
.message a { color: inherit; text-decoration-color: transparent; }
.icon { flex: none; width: 16px; height: 16px; margin-top: 0.15em; fill: none; stroke: currentColor; stroke-width: 1.2; stroke-linecap: round; }
.severities .icon { margin-top: 0; }
.icon.error { color: var(--error); }
.icon.warning { color: var(--warning); }
.icon.information { color: var(--information); }
.icon.hint { color: var(--muted); }
.icon.good { color: var(--good); }
.icon.open { color: var(--muted); }
footer { margin-top: 2.4rem; padding-top: 0.8rem; border-top: 1px solid var(--line); }
.scroll th, .scroll td, .scroll .severities { white-space: nowrap; flex-wrap: nowrap; }
.scroll { position: relative; overflow-x: auto; margin-top: 1rem; overflow-wrap: normal; }
[dir="rtl"] .mirrored { transform: scaleX(-1); }

@media (max-width: 36rem) {
  main { padding: 1rem; }
  th, td { padding-inline: 0.3em; }
  .balance .chart { width: 20%; min-width: 4rem; }
  .balance th:last-child, .balance td:last-child { padding-inline-start: 0.7em; }
}
@media (max-width: 25rem) {
  .balance .chart, .balance .legend, .kinds .chart { display: none; }
}
@media print {
  main { max-width: none; padding: 0; }
  section, tr, li { break-inside: avoid; }
  .findings { break-inside: auto; }
  .strip details { display: none; }
  .report + .report, .index + .report { break-before: page; border: 0; }
  svg, .key, .question, .figures { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
