import { madeOnce } from '../record/remembered';
import { words } from '../reply/language';
import type { Card } from '../reply/reply';
import { cutEscaped, escapeLine, escapeLines } from './markdown';

/** A line of a card: markup around escaped text. `gives`: how early its text is cut; 0 is the citation. */
interface Line {
  before: string;
  text: string;
  after: string;
  gives: 0 | 1 | 2 | 3;
}

/** Stands for the end of a quotation that does not fit; it stands outside the quotation marks. */
const LEFT_OUT = ' […]';

/**
 * A card as Discord's Markdown: the words first, then who, then how we know, in small text.
 * @param number its number in the answer, where there are several.
 * @param room UTF-16 units it may take. The note is cut first, then the gist, then the words of long quotations. The
 * lines of the citation stay whole in any room of at least `leastRoom`.
 */
export function cardText(card: Card, number: number | null, room = Number.POSITIVE_INFINITY): string {
  const text = wholeText(card, number);
  if (text.length <= room) return text;
  const lines = linesOf(card, number);
  shorten(lines, text.length - room);
  return join(lines);
}

/** Texts of cards made lately, by card and number: cards are made once, and most of a text's cost is escaping. */
const textsOf = madeOnce((_: Card) => new Map<number | null, string>());

function wholeText(card: Card, number: number | null): string {
  const known = textsOf(card);
  const text = known.get(number) ?? join(linesOf(card, number));
  known.set(number, text);
  return text;
}

/** The least room in which a card's citation is whole, with whatever else it holds cut down to a sign. */
export function leastRoom(card: Card, number: number | null): number {
  const lines = linesOf(card, number);
  for (const line of lines) if (line.gives > 0) line.text = line.gives === 1 ? LEFT_OUT : '…';
  return join(lines).length;
}

function linesOf(card: Card, number: number | null): Line[] {
  const said: Line[] = card.quotes.map((quote) => ({
    before: '**“',
    text: escapeLines(quote),
    after: '”**',
    gives: 1,
  }));
  if (card.tells !== null) said.push(line('', card.tells, 2));
  if (number !== null && said[0]) said[0].before = `\`${number}\` ${said[0].before}`;
  return [
    card.context ? line('-# ', words.discord.contextMark) : null,
    card.status === null ? null : line('**', card.status, 0, '**'),
    ...said,
    line('— ', card.who),
    line('-# ', [card.marked, card.when, card.setting].filter((part) => part !== null).join(' · ')),
    line('-# ', card.chain),
    card.hedge === null ? null : line('-# ', card.hedge),
    card.note === null ? null : line('-# ', card.note, 3),
    line('-# ', card.document),
  ].filter((some) => some !== null);
}

function line(before: string, text: string, gives: Line['gives'] = 0, after = ''): Line {
  return { before, text: escapeLine(text), after, gives };
}

function join(lines: readonly Line[]): string {
  return lines.map(({ before, text, after }) => before + text + after).join('\n');
}

/** Takes `over` units off, from the lines that give first; of equals, from the longest. */
function shorten(lines: readonly Line[], over: number): void {
  const inOrder = [...lines].sort((a, b) => b.gives - a.gives || b.text.length - a.text.length);
  let left = over;
  for (const one of inOrder) {
    if (left <= 0) return;
    const before = one.text.length + one.after.length;
    if (one.gives === 1) cutQuote(one, left);
    else one.text = cutEscaped(one.text, Math.max(1, one.text.length - left));
    left -= before - one.text.length - one.after.length;
  }
}

/** Between the quotation marks stay the source's words alone. */
function cutQuote(quote: Line, over: number): void {
  const room = quote.text.length - over - LEFT_OUT.length;
  quote.text = room > 1 ? cutEscaped(quote.text, room).slice(0, -1) : '';
  quote.after += LEFT_OUT;
}
