import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Figures } from './figures';
import type { Task } from './measure';

/** Longer than any library should need; one that hangs does not stop the run. */
const PATIENCE = 150_000;

/** Measures one library in a process of its own. Rejects with what it printed if it fails or takes too long. */
export function measureApart(task: Task): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'child.js'), [JSON.stringify(task)], {
      execArgv: ['--expose-gc', '--max-old-space-size=6144'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      timeout: PATIENCE,
    });
    let figures: Figures | null = null;
    let printed = '';
    child.stderr?.on('data', (chunk) => {
      printed += String(chunk);
    });
    child.on('message', (message) => {
      figures = message as Figures;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (figures !== null) resolve(figures);
      else
        reject(
          new Error(
            signal === null ? `status ${code}: ${printed.trim()}` : `no end after ${PATIENCE / 1000} s`,
          ),
        );
    });
  });
}
