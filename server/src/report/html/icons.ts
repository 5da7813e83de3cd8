import type { Severity } from '../../core/index.js';
import { type Html, html } from './html.js';

/** Drawn here, since neither a strict policy nor a file by itself loads a font of icons. */
export function severityIcon(severity: Severity): Html {
  return html`<svg class="icon ${severity}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[severity]}</svg>`;
}

export const checkIcon = html`<svg class="icon good" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><circle cx="8" cy="8" r="6.5"/><path d="M5 8.2l2.1 2.1L11.2 6"/></svg>`;

export const openIcon = html`<svg class="icon open" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><circle cx="8" cy="8" r="6.5" stroke-dasharray="2.4 2.1"/></svg>`;

const shapes: Readonly<Record<Severity, Html>> = {
  error: html`<circle cx="8" cy="8" r="6.5"/><path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8"/>`,
  warning: html`<path d="M8 1.8L14.6 13.8H1.4z" stroke-linejoin="round"/><path d="M8 6v4M8 11.4v1"/>`,
  information: html`<circle cx="8" cy="8" r="6.5"/><path d="M8 7v4.4M8 4.5v1.1"/>`,
  hint: html`<path d="M8 1.6a4.4 4.4 0 0 0-2.4 8.1v1.9h4.8V9.7A4.4 4.4 0 0 0 8 1.6zM6.2 14h3.6" stroke-linejoin="round"/>`,
};
