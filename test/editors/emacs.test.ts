import { join, resolve } from 'node:path';
import { runEditor } from './support/editorSession.js';
import { readmeSnippet } from './support/readmeSnippet.js';
import { requireEditor } from './support/requireEditor.js';
import { testEditor } from './support/testEditor.js';

const init = '.config/emacs/init.el';
const script = resolve(__dirname, 'emacs.el');

/** Batch mode leaves out what starting Emacs does first. */
const batch = ['--batch', '--eval', '(package-activate-all)'];

suite('Emacs, configured as in the README', () => {
  suiteSetup(function () {
    const needed = "(mapc #'require '(eglot markdown-mode))";
    requireEditor(this, {
      name: 'Emacs with Eglot and markdown-mode',
      probe: ['emacs', ...batch, '--eval', needed],
      debianPackages: 'emacs-nox elpa-eglot elpa-markdown-mode',
    });
  });

  testEditor({
    path: init,
    text: () => readmeSnippet('Emacs'),
    run: session =>
      runEditor(session, 'emacs', [...batch, '--load', join(session.home, init), '--load', script]),
  });
});
