import type { Entry } from '../record/record';
import { bySide } from './cards';
import { cardOf, cite, documentOf, sentence } from './citation';
import { words } from './language';
import type { Parley } from './parley';
import type { Reply } from './reply';

const say = words.brief;

/**
 * The briefing as a Markdown file: every entry with its full citation, ready to hand out.
 * @param notes what has to be known of it, a line each
 */
export function sheet(
  title: string,
  notes: readonly string[],
  statements: readonly Entry[],
  events: readonly Entry[],
  parley: Parley,
): NonNullable<Reply['file']> {
  const sources = [...new Set([...statements, ...events].map((entry) => entry.source))];
  const sides = bySide(statements, parley, { each: statements.length }).map((side) =>
    part('###', side.heading ?? '', side.cards.map(cited)),
  );
  const told = events.map((entry) => cited(cardOf(entry, parley)));
  const text = [
    `# ${title}`,
    notes.join('\n\n'),
    part('##', say.statements, sides),
    part('##', say.allEvents, told),
    part('##', say.documents, [sources.map((id) => documentLine(id, parley)).join('\n')]),
  ];
  return { name: `parley-${slug(title)}.md`, text: `${text.filter((block) => block !== '').join('\n\n')}\n` };
}

const cited = (card: Parameters<typeof cite>[0]) => cite(card, 'markdown');

function part(level: string, heading: string, blocks: readonly string[]): string {
  return blocks.length ? [`${level} ${heading}`, ...blocks].join('\n\n') : '';
}

function documentLine(id: string, { record }: Parley): string {
  const unknown = record.sources.get(id)?.unknown.map(words.sources.unknown) ?? [];
  return `- ${[documentOf(id, record), ...unknown].map(sentence).join(' ')}`;
}

/** A file name of letters and digits that any system takes. */
function slug(title: string): string {
  const folded = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
