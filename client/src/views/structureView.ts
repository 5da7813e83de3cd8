import {
  commands,
  type DataTransfer,
  DataTransferItem,
  type Disposable,
  l10n,
  type QuickPickItem,
  type TreeDragAndDropController,
  window,
} from 'vscode';
import type { EssayOutline } from '../../../server/src/lsp/protocol.js';
import type { EssayEditor } from './essayEditor.js';
import { EssayView } from './essayView.js';
import type { OutlineFollower } from './outlineFollower.js';
import { type SectionFilter, structureElements } from './structureElements.js';
import { wordsOf } from './words.js';

const id = 'examEssay.structure';

/** VS Code's form of the name, with the view's id in small letters. */
const mime = `application/vnd.code.tree.${id.toLowerCase()}`;

/** What an essay is made of. A section that is dragged takes its text along. */
export class StructureView extends EssayView implements TreeDragAndDropController<string> {
  readonly dragMimeTypes = [mime];
  readonly dropMimeTypes = [mime];
  readonly #editor: EssayEditor;
  #filter: SectionFilter = 'all';

  constructor(follower: OutlineFollower, editor: EssayEditor) {
    super(follower);
    this.#editor = editor;
    this.create(id, { canSelectMany: false, dragAndDropController: this, showCollapseAll: true });
  }

  protected override show(outline: EssayOutline | undefined): void {
    const essay = outline?.essay;
    this.tree.show(essay === undefined ? [] : structureElements(essay, this.#filter));
    this.view.description = essay === undefined ? '' : wordsOf(essay.words, essay.target);
    this.view.message = essay === undefined ? '' : filterNames()[this.#filter];
  }

  registerCommands(): Disposable[] {
    const filter = (wanted: SectionFilter): void => {
      this.#filter = wanted;
      void commands.executeCommand('setContext', 'examEssay.isFiltered', wanted !== 'all');
      this.refresh();
    };
    return [
      commands.registerCommand('examEssay.filterSections', async (given?: SectionFilter) => {
        const wanted = given ?? (await pickFilter(this.#filter));
        if (wanted !== undefined) filter(wanted);
      }),
      commands.registerCommand('examEssay.showAllSections', () => filter('all')),
    ];
  }

  handleDrag([dragged]: readonly string[], data: DataTransfer): void {
    if (dragged !== undefined && this.#isSection(dragged)) data.set(mime, new DataTransferItem(dragged));
  }

  /** Dropped on another, a section takes its place; dropped below all, it becomes the last. */
  async handleDrop(onto: string | undefined, data: DataTransfer): Promise<void> {
    const dragged: unknown = data.get(mime)?.value;
    if (typeof dragged !== 'string') return;
    const outline = await this.follower.now();
    const sections = outline?.essay?.sections ?? [];
    const target = onto ?? sections.at(-1)?.id;
    if (outline === undefined || target === undefined || target === dragged || !this.#isSection(target))
      return;
    const from = this.tree.get(dragged)?.target?.start;
    const to = this.tree.get(target)?.target?.start;
    if (from === undefined || to === undefined) return;
    const isDown = from.line < to.line || (from.line === to.line && from.character < to.character);
    const side = isDown ? 'after' : 'before';
    await this.#editor.run(outline.uri, 'exam-essay.moveSection', { position: from, target: to, side });
    await this.reveal(dragged);
  }

  #isSection(element: string): boolean {
    return this.tree.get(element)?.context.split(' ').includes('section') === true;
  }
}

/** What is said above the rows where not all are shown. */
function filterNames(): Readonly<Record<SectionFilter, string>> {
  return {
    all: '',
    findings: l10n.t('Sections with findings'),
    unsupported: l10n.t('Arguments without support'),
    short: l10n.t('Sections below their target'),
  };
}

async function pickFilter(active: SectionFilter): Promise<SectionFilter | undefined> {
  const names = { ...filterNames(), all: l10n.t('All sections') };
  const items = (Object.keys(names) as SectionFilter[]).map(
    (filter): QuickPickItem & { filter: SectionFilter } => ({
      label: names[filter],
      filter,
      ...(filter === active ? { description: l10n.t('shown now') } : {}),
    }),
  );
  const picked = await window.showQuickPick(items, { title: l10n.t('Filter Sections') });
  return picked?.filter;
}
