import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printPdf } from '../../server/src/cli/printPdf.js';

const printable = {
  html: '<!DOCTYPE html><title>پانی</title><p>Water',
  docx: async () => new Uint8Array([1]),
};

suite('cli: printing a PDF', () => {
  const { PATH = '' } = process.env;
  let folder = '';
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'exam-essay-bin-'));
    process.env.PATH = folder;
  });
  teardown(() => {
    process.env.PATH = PATH;
    rmSync(folder, { recursive: true });
  });

  function install(name: string, script: string): void {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }

  test('is the work of a browser that is on the path', async () => {
    install('soffice', 'exit 1');
    const copy = 'for last; do true; done; /bin/cat "$(echo "$last" | /bin/sed s,file://,,)" > "$file"';
    install(
      'chromium',
      `for each; do case "$each" in --print-to-pdf=*) file=\${each#*=};; esac; done; ${copy}`,
    );
    const printed = await printPdf(printable);
    assert.deepEqual(printed.kind === 'pdf' && new TextDecoder().decode(printed.bytes), printable.html);
  });

  test('is the work of LibreOffice where there is no browser', async () => {
    const script = 'for last; do true; done; /bin/cp "$last" "$(/usr/bin/dirname "$last")/script.pdf"';
    install('soffice', script);
    const printed = await printPdf(printable);
    assert.deepEqual(printed.kind === 'pdf' && [...printed.bytes], [1]);
  });

  test('fails as its program fails', async () => {
    install('chromium', 'exit 3');
    assert.deepEqual(await printPdf(printable), { kind: 'failed', program: join(folder, 'chromium') });
  });

  test('needs a program', async () => {
    assert.deepEqual(await printPdf(printable), { kind: 'none' });
  });

  test('gives a PDF by what is installed here', async function () {
    process.env.PATH = PATH;
    const printed = await printPdf(printable);
    if (printed.kind === 'none') {
      console.warn(
        '\n  !!! NOT TESTED: no browser that could print is installed: apt-get install chromium\n',
      );
      this.skip();
    }
    assert.equal(printed.kind === 'pdf' && new TextDecoder().decode(printed.bytes.subarray(0, 5)), '%PDF-');
  });
});
