import { resolve } from 'node:path';
import { runEditor } from './support/editorSession.js';
import { readmeSnippet } from './support/readmeSnippet.js';
import { requireEditor } from './support/requireEditor.js';
import { testEditor } from './support/testEditor.js';

const script = resolve(__dirname, 'neovim.lua');

suite('Neovim, configured as in the README', () => {
  suiteSetup(function () {
    requireEditor(this, { name: 'Neovim', probe: ['nvim', '--version'], debianPackages: 'neovim' });
  });

  testEditor({
    path: '.config/nvim/init.lua',
    text: () => readmeSnippet('Neovim'),
    run: session => runEditor(session, 'nvim', ['--headless', session.answer, '-c', `luafile ${script}`]),
  });
});
