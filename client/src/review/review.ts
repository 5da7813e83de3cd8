import type { Disposable } from 'vscode';
import type { Server } from '../server.js';
import { RemarkThreads } from './remarkThreads.js';
import { reviewCommands } from './reviewCommands.js';

/** Remarks and suggested changes of the text, shown and worked on. */
export function review(server: Server): readonly Disposable[] {
  const threads = new RemarkThreads();
  return [threads, server.onRemarks(news => threads.show(news)), ...reviewCommands(server, threads)];
}
