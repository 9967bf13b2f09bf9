import { words } from '../reply/language';
import type { DiffPart } from '../reply/reply';
import { cutEscaped, escapeLine } from './markdown';

const MARKS: Record<DiffPart['change'], string> = { same: '', added: '__', removed: '~~' };

/**
 * A posted text against the record, in Discord's Markdown: struck through what is on record but not posted, underlined
 * what is posted but not on record, as the terminal has it in red and green. At most `max` UTF-16 units, markup whole.
 */
export function diffText(parts: readonly DiffPart[], max: number): string {
  const legend = `-# ${escapeLine(words.discord.diff)}`;
  const runs: string[] = [];
  let left = max - legend.length - 1;
  for (const { text, change } of parts) {
    const mark = MARKS[change];
    const room = left - 2 * mark.length - 1;
    if (room < 1) break;
    const run = cutEscaped(escapeLine(text), room);
    if (run) runs.push(mark + run + mark);
    left -= run.length + 2 * mark.length + 1;
  }
  return `${runs.join(' ')}\n${legend}`;
}
