import type { Card, Reply, Section } from '../reply/reply';
import { cardText, leastRoom } from './card-text';
import { diffText } from './diff-text';
import { LIMITS } from './limits';
import { cutEscaped, escapeLine, linkOrLine } from './markdown';

/** A card and its number in the whole answer, from 1; null where the answer has only one. */
interface Numbered {
  readonly card: Card;
  readonly number: number | null;
}

/** What one message shows of a reply. */
export interface Page {
  /** Text blocks, top to bottom, in Markdown: together at most `PAGE_TEXT` UTF-16 units. */
  readonly blocks: readonly string[];
  readonly cards: readonly Numbered[];
  /** The items with which this page, the one before and the one after begin; null where there is none. */
  readonly at: number;
  readonly previous: number | null;
  readonly next: number | null;
}

/** More cards are too many to read on a phone; with five, the message stays below Discord's 40 components. */
const PAGE_CARDS = 5;

/** Room for the text of a page; the rest is for the lines that `message.ts` adds. */
const PAGE_TEXT = LIMITS.text - 460;
const LINE = 800;
const DIFF = 2000;

/** A piece of a reply that stays together: a line or a card, under the heading of its section. */
interface Item {
  readonly section: Section | null;
  readonly card: Numbered | null;
  /** Its Markdown, in at most `room` UTF-16 units if given. */
  text(room?: number): string;
  /** The room below which something would be lost that must not be. */
  least(): number;
}

/**
 * The page of a reply that begins with the item `at`, even if the pages before it are broken otherwise than when it
 * was made a button; the last page if there are fewer items.
 */
export function pageOf(reply: Reply, at: number): Page {
  const items = itemsOf(reply);
  let start = 0;
  let previous: number | null = null;
  for (;;) {
    const page = fill(items, start);
    if (start === at || (page.next === null && at >= items.length)) return { ...page, at: start, previous };
    previous = start;
    start = Math.min(page.next ?? at, at);
  }
}

function itemsOf(reply: Reply): Item[] {
  const items = reply.lead.map((text) => lineItem(escapeLine(text), null));
  if (reply.diff?.length) items.push(lineItem(diffText(reply.diff, DIFF), null, DIFF));
  const many = reply.sections.reduce((sum, { cards }) => sum + cards.length, 0) > 1;
  let number = 0;
  for (const section of reply.sections) {
    const { lines, cards } = section;
    if (lines.length + cards.length === 0) items.push(lineItem('', section));
    items.push(...lines.map((text) => lineItem(linkOrLine(text), section)));
    items.push(...cards.map((card) => cardItem({ card, number: many ? ++number : null }, section)));
  }
  return items;
}

function lineItem(markdown: string, section: Section | null, max = LINE): Item {
  const text = cutEscaped(markdown, max);
  return { section, card: null, text: (room = max) => cutEscaped(text, room), least: () => text.length };
}

function cardItem(numbered: Numbered, section: Section): Item {
  const { card, number } = numbered;
  return {
    section,
    card: numbered,
    text: (room) => cardText(card, number, room),
    least: () => leastRoom(card, number),
  };
}

/** Fills a page from the item `at`. A card moves to the next page before it is cut, unless it is the first here. */
function fill(items: readonly Item[], at: number): Pick<Page, 'blocks' | 'cards' | 'next'> {
  const blocks: string[] = [];
  const cards: Numbered[] = [];
  let room = PAGE_TEXT;
  // Cards stand in blocks of their own, lines together.
  let isApart = true;
  for (let next = at; next < items.length; next++) {
    const item = items[next];
    if (!item) break;
    if (cards.length === PAGE_CARDS) return { blocks, cards, next };
    const heading = next === at || item.section !== items[next - 1]?.section ? headingOf(item.section) : '';
    const left = room - heading.length - 1;
    const text = item.text();
    const fits = text.length <= left;
    const mayBeCut = next === at || (item.card !== null && cards.length === 0 && item.least() <= left);
    if (!fits && !mayBeCut) return { blocks, cards, next };
    const block = (heading + (fits ? text : item.text(left))).trimEnd();
    room -= block.length + 1;
    if (item.card || isApart) blocks.push(block);
    else blocks[blocks.length - 1] += `\n${block}`;
    isApart = item.card !== null;
    if (item.card) cards.push(item.card);
  }
  return { blocks, cards, next: null };
}

function headingOf(section: Section | null): string {
  const heading = section?.heading ? escapeLine(section.heading) : '';
  return heading && `### ${cutEscaped(heading, LINE)}\n`;
}
