import { Writable } from 'node:stream';
import { createLog } from '../../src/log';
import type { Outcome, Request } from '../../src/reply/reply';
import { buildIndex } from '../../src/search/index';
import type { Terminal } from '../../src/terminal/answering';
import { recordOf } from '../record/fixture';

/** A terminal that answers from the record of the lake talks, and what it leaves behind. */
export interface LakeTerminal extends Terminal {
  /** The lines of its log. */
  lines: string[];
  /** What it noted as unanswered or not: every request with its outcome. */
  noted: [Request, Outcome][];
}

export function lakeTerminal(): LakeTerminal {
  const record = recordOf();
  const parley = { record, index: buildIndex(record) };
  const lines: string[] = [];
  const noted: [Request, Outcome][] = [];
  return {
    lines,
    noted,
    library: { current: () => parley },
    log: createLog({ logLevel: 'info', token: null }, { write: (line) => lines.push(line) }),
    unanswered: { note: (request, outcome) => noted.push([request, outcome]) },
  };
}

/** A terminal in which answering fails inside. */
export function brokenTerminal(): LakeTerminal {
  const terminal = lakeTerminal();
  return {
    ...terminal,
    library: {
      current: () => {
        throw new Error('broken inside');
      },
    },
  };
}

/** An output that keeps what is written; `slow` ones take a turn of the event loop for each piece. */
export class Sink extends Writable {
  text = '';
  /** The most that was ever waiting to be taken. */
  mostWaiting = 0;
  constructor(private readonly isSlow = false) {
    super({ decodeStrings: false, highWaterMark: 1000 });
  }
  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk;
    this.mostWaiting = Math.max(this.mostWaiting, this.writableLength);
    if (this.isSlow) setImmediate(done);
    else done();
  }
}
