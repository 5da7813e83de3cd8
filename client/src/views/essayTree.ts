import {
  type Disposable,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { Position } from '../../../server/src/lsp/protocol.js';
import { badgeUri } from './findingBadges.js';
import type { TreeElement } from './treeElement.js';
import { TreeIndex } from './treeIndex.js';

/** Shows rows by their ids, and draws again only what differs from what is shown. */
export class EssayTree implements TreeDataProvider<string>, Disposable {
  readonly #changes = new EventEmitter<string[] | undefined>();
  #index = new TreeIndex([]);

  readonly onDidChangeTreeData = this.#changes.event;

  show(elements: readonly TreeElement[]): void {
    const index = new TreeIndex(elements);
    const changed = index.changesSince(this.#index);
    this.#index = index;
    if (changed === undefined) this.#changes.fire(undefined);
    else if (0 < changed.length) this.#changes.fire([...changed]);
  }

  get(id: string): TreeElement | undefined {
    return this.#index.get(id);
  }

  at(position: Position): string | undefined {
    return this.#index.at(position);
  }

  getChildren(id?: string): string[] {
    const children = id === undefined ? this.#index.roots : this.get(id)?.children.map(child => child.id);
    return [...(children ?? [])];
  }

  getParent(id: string): string | undefined {
    return this.#index.parentOf(id);
  }

  getTreeItem(id: string): TreeItem {
    const element = this.get(id);
    return element === undefined ? new TreeItem('') : itemOf(element);
  }

  dispose(): void {
    this.#changes.dispose();
  }
}

function itemOf(element: TreeElement): TreeItem {
  const { id, label, description, tooltip, spoken, icon, iconColor, context, target, findings } = element;
  const item = new TreeItem(label, stateOf(element));
  item.id = id;
  item.contextValue = context;
  item.iconPath = new ThemeIcon(icon, iconColor === undefined ? undefined : new ThemeColor(iconColor));
  item.accessibilityInformation = { label: spoken };
  item.tooltip = tooltipOf(tooltip ?? [label]);
  if (description !== undefined) item.description = apart(description, label);
  if (findings !== undefined) item.resourceUri = badgeUri(id, findings);
  if (target !== undefined) item.command = { command: 'examEssay.goTo', title: label, arguments: [id] };
  return item;
}

function stateOf({ children, isOpen }: TreeElement): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** The words are the writer's, so nothing in them may act as Markdown. */
function tooltipOf(paragraphs: readonly string[]): MarkdownString {
  const markdown = new MarkdownString();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (0 < index) markdown.appendMarkdown('\n\n');
    markdown.appendText(paragraph);
  }
  return markdown;
}

/** A number right after Arabic letters would be shown before them; isolated, it stays behind the label. */
function apart(description: string, label: string): string {
  return /[\u0590-\u08ff]/.test(label) ? `\u2068${description}\u2069` : description;
}
