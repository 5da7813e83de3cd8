import { spawnSync } from 'node:child_process';
import { packedServer, userEnvironment } from '../../support/packedServer.js';

export interface Finding {
  readonly rule: string;
  /** From 1. */
  readonly line: number;
  /** As in LSP: 1 is an error, 4 a hint. */
  readonly severity: number;
  /** The words it stands on. */
  readonly words: string;
}

const severities = ['error', 'warning', 'information', 'hint'];

/** What the command line of the same package finds in a text: an editor must show neither more nor less. */
export async function expectedFindings(text: string): Promise<readonly Finding[]> {
  const { commandLine } = await packedServer();
  const argv = ['check', '--mode', 'review', '--format', 'json', '-'];
  const { stdout } = spawnSync(commandLine, argv, { input: text, encoding: 'utf8', env: userEnvironment });
  const [{ diagnostics }] = JSON.parse(stdout).files as [{ diagnostics: readonly ReportedDiagnostic[] }];
  const lines = text.split('\n');
  return inOrder(
    diagnostics.map(diagnostic => ({
      rule: diagnostic.rule,
      line: diagnostic.line,
      severity: severities.indexOf(diagnostic.severity) + 1,
      words: between(lines, diagnostic),
    })),
  );
}

/** Editors list by place or as they like. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : 1));
}

interface ReportedDiagnostic {
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

function between(lines: readonly string[], { line, column, endLine, endColumn }: ReportedDiagnostic): string {
  const covered = lines.slice(line - 1, endLine);
  const last = covered.length - 1;
  covered[last] = covered[last]?.slice(0, endColumn - 1) ?? '';
  covered[0] = covered[0]?.slice(column - 1) ?? '';
  return covered.join('\n');
}
