import type { OutlineFindings, OutlinePlace } from '../../../server/src/lsp/protocol.js';

/** A row of a view, as plain data, so that two versions can be compared. */
export interface TreeElement {
  /** Stays with the row from version to version; unique in its tree. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** What the mouse is told: paragraphs of plain words. */
  readonly tooltip?: readonly string[];
  /** For screen readers, the whole row in words. */
  readonly spoken: string;
  /** The name of a codicon. */
  readonly icon: string;
  /** The id of a theme colour for the icon. */
  readonly iconColor?: string;
  /** Which actions a menu offers; words parted by spaces. */
  readonly context: string;
  /** What it stands for in the text. */
  readonly place?: OutlinePlace;
  /** The words to show when it is chosen; absent where nothing can be shown. */
  readonly target?: OutlinePlace;
  readonly findings?: OutlineFindings;
  /** Open at first; a row without children is never open. */
  readonly isOpen: boolean;
  readonly children: readonly TreeElement[];
}
