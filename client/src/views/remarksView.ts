import type { EssayOutline } from '../../../server/src/lsp/protocol.js';
import { EssayView } from './essayView.js';
import type { OutlineFollower } from './outlineFollower.js';
import { remarkElements } from './remarkElements.js';
import { number } from './words.js';

/** A tutor's remarks, open and done. */
export class RemarksView extends EssayView {
  constructor(follower: OutlineFollower) {
    super(follower);
    this.create('examEssay.remarks', { showCollapseAll: true });
  }

  protected override show(outline: EssayOutline | undefined): void {
    const essay = outline?.essay;
    this.tree.show(essay === undefined ? [] : remarkElements(essay));
    const open = essay?.remarks.filter(({ state }) => state === 'open').length;
    this.view.description = open === undefined ? '' : number(open);
  }
}
