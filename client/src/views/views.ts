import { Disposable, type ExtensionContext, window } from 'vscode';
import type { Server } from '../server.js';
import { CursorFollower } from './cursorFollower.js';
import { EssayEditor } from './essayEditor.js';
import { EvidenceView } from './evidenceView.js';
import { findingBadges } from './findingBadges.js';
import { OutlineFollower } from './outlineFollower.js';
import { RemarksView } from './remarksView.js';
import { StructureView } from './structureView.js';
import { registerViewCommands } from './viewCommands.js';

/** The views of the activity bar, for whoever tests them. */
export interface Views {
  readonly follower: OutlineFollower;
  readonly structure: StructureView;
  readonly evidence: EvidenceView;
  readonly remarks: RemarksView;
}

/** Makes the three views, their commands, and what keeps them at the cursor. */
export function openViews({ subscriptions, workspaceState }: ExtensionContext, server: Server): Views {
  const follower = new OutlineFollower(server);
  const editor = new EssayEditor(server);
  const structure = new StructureView(follower, editor);
  const evidence = new EvidenceView(follower, workspaceState);
  const remarks = new RemarksView(follower);
  const views = [structure, evidence, remarks];
  subscriptions.push(
    follower,
    ...views,
    window.registerFileDecorationProvider(findingBadges),
    new CursorFollower(follower, views, workspaceState),
    Disposable.from(...structure.registerCommands(), ...evidence.registerCommands()),
    ...registerViewCommands({ server, follower, editor, views }),
  );
  return { follower, structure, evidence, remarks };
}
