import type { Entry } from '../record/record';
import { bySide } from './cards';
import { cardOf, cite, documentOf, sentence } from './citation';
import { escapeMarkdown } from './cite';
import { words } from './language';
import type { Parley } from './parley';
import type { Reply } from './reply';

const say = words.brief;

/** What a briefing holds, every entry once: what is disputed is shown as such, not as a position or an event. */
export interface Briefing {
  statements: readonly Entry[];
  /** The latest first, the undated last. */
  events: readonly Entry[];
  disputed: readonly Entry[];
  /** What the source holds open, one line an entry. */
  open: readonly string[];
  /** What the source does not give, one line an entry. */
  missing: readonly string[];
}

/**
 * The briefing as a Markdown file: every entry with its full citation, ready to hand out. Names, titles and
 * what was typed are shown letter for letter.
 * @param notes what has to be known of it, a line each
 */
export function sheet(
  title: string,
  notes: readonly string[],
  { statements, events, disputed, open, missing }: Briefing,
  parley: Parley,
): NonNullable<Reply['file']> {
  const all = [...statements, ...events, ...disputed];
  const sources = [...new Set(all.map((entry) => entry.source))];
  const full = (entry: Entry) => cited(cardOf(entry, parley));
  const sides = bySide(statements, parley, { each: statements.length }).map((side) =>
    part('###', side.heading ?? '', side.cards.map(cited)),
  );
  const text = [
    `# ${escapeMarkdown(title)}`,
    notes.map(escapeMarkdown).join('\n\n'),
    part('##', say.statements, sides),
    part('##', say.allEvents, events.map(full)),
    part('##', say.disputed, disputed.map(full)),
    part('##', say.open, listed(open)),
    part('##', say.missing, listed(missing)),
    part('##', say.documents, listed(sources.map((id) => documentLine(id, parley)))),
  ];
  return { name: `parley-${slug(title)}.md`, text: `${text.filter((block) => block !== '').join('\n\n')}\n` };
}

const cited = (card: Parameters<typeof cite>[0]) => cite(card, 'markdown');

function part(level: string, heading: string, blocks: readonly string[]): string {
  return blocks.length ? [`${level} ${escapeMarkdown(heading)}`, ...blocks].join('\n\n') : '';
}

/** A list as one block, or none. */
function listed(lines: readonly string[]): string[] {
  return lines.length ? [lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')] : [];
}

function documentLine(id: string, { record }: Parley): string {
  const unknown = record.sources.get(id)?.unknown.map(words.sources.unknown) ?? [];
  return [documentOf(id, record), ...unknown].map(sentence).join(' ');
}

/** Room for a topic and two days. */
const LONGEST = 120;

/** A file name of letters and digits that any system takes. */
function slug(title: string): string {
  const folded = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const name = folded.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  // No word is cut, nor a day of two in its middle.
  return name.length <= LONGEST
    ? name
    : name
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST);
}
