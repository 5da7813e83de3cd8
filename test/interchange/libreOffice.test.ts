import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { interchange } from '../../server/src/interchange/index.js';

const script = `# Water {==scarcity==}{>>@A._Tutor 2026-11-24 [relevance] Of which years?<<}

**The fig{==ure** is==}{>>@Second_Marker 2026-11-25T09:30:00Z [done] Good.<<} {++now++} {--was--} ==low==.

پانی زندگی {==ہے==}{>>@استاد 2026-11-24 حوالہ دیں<<}

1. Dams
   - Tarbela
   - Mangla
2. Canals{>>@A._Tutor 2026-11-24 Which?<<}

| Year | Flow |
| --- | --- |
| 1951 | {==high==}{>>@A._Tutor 2026-11-24 Source?<<} |
`;

// Another program reads our file and writes its own of it: what it did not understand is lost on the way.
suite('LibreOffice', () => {
  let folder = '';
  suiteSetup(function () {
    if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0) return;
    console.warn('\n  !!! NOT TESTED: LibreOffice is not installed: apt-get install libreoffice-writer\n');
    this.skip();
  });
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'exam-essay-'));
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('opens our Word file and gives it back with all remarks and changes', async () => {
    const file = join(folder, 'script.docx');
    writeFileSync(file, await interchange.toDocx(script, { author: 'Tutor', date: '2026-11-24T00:00:00Z' }));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    const filter = 'docx:MS Word 2007 XML';
    execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, file], {
      stdio: 'ignore',
    });
    const imported = interchange.fromDocx(readFileSync(join(out, 'script.docx')));
    if (imported.kind === 'problem') assert.fail(imported.message.template);
    assert.equal(imported.markdown, script);
  });
});
