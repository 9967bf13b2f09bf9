import { sentence } from '../reply/citation';
import { words } from '../reply/language';
import type { Card, Choice, DiffPart, Reply, Section } from '../reply/reply';
import { requestLine } from '../reply/request-line';
import { type Look, paint } from './look';
import { wrap } from './wrap';

const OPENS: Readonly<Record<DiffPart['change'], string>> = { same: '', removed: '[-', added: '{+' };
const CLOSES: Readonly<Record<DiffPart['change'], string>> = { same: '', removed: '-]', added: '+}' };

/** A reply as text: the words first, then who, then how we know. Blocks are set apart by an empty line. */
export function render(reply: Reply, look: Look): string {
  const number = numbering(reply.sections);
  return [
    reply.lead.map((line) => wrap(line, look.width)).join('\n'),
    diff(reply.diff ?? [], look),
    ...reply.sections.flatMap((section) => renderSection(section, number, look)),
    choices(reply.choices ?? [], look),
    list(words.reply.tryAsking, reply.starters ?? [], look),
    (reply.explain ?? []).map((line) => paint('dim', line, look)).join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Cards are numbered through the whole reply, and only where there is more than one. */
function numbering(sections: readonly Section[]): () => string {
  let last = 0;
  return sections.flatMap((section) => section.cards).length > 1 ? () => `${++last}. ` : () => '';
}

function renderSection({ heading, lines, cards }: Section, number: () => string, look: Look): string[] {
  const top = [
    ...(heading === null ? [] : [paint('bold', wrap(heading, look.width), look)]),
    ...lines.map((line) => wrap(line, look.width)),
  ];
  return [top.join('\n'), ...cards.map((card) => renderCard(card, number(), look))];
}

function renderCard(card: Card, ordinal: string, look: Look): string {
  const indent = ' '.repeat(ordinal.length);
  const said = [...card.quotes.map(words.quoted), ...(card.tells === null ? [] : [card.tells])];
  const known = [card.when, card.setting, card.chain].filter((line) => line !== null).map(sentence);
  const open = [card.status, card.hedge, card.note].filter((line) => line !== null);
  return [
    ...said.map((line, at) => paint('bold', wrap(line, look.width, at === 0 ? ordinal : indent), look)),
    wrap(`${card.who} (${card.marked})`, look.width, indent),
    wrap(known.join(' '), look.width, indent),
    ...open.map((line) => paint('yellow', wrap(line, look.width, indent), look)),
    paint(
      'dim',
      wrap([card.document, card.url].filter((part) => part !== null).join(' '), look.width, indent),
      look,
    ),
  ].join('\n');
}

/** A posted text against the record, with the key to its marks below. */
function diff(parts: readonly DiffPart[], look: Look): string {
  if (parts.length === 0) return '';
  const text = parts.map(({ text, change }) => `${OPENS[change]}${text}${CLOSES[change]}`).join(' ');
  const marked = wrap(text, look.width)
    .replace(/\[-.*?-\]/gs, (run) => paint('red', run, look))
    .replace(/\{\+.*?\+\}/gs, (run) => paint('green', run, look));
  return `${marked}\n${paint('dim', words.terminal.diff, look)}`;
}

function choices(offered: readonly Choice[], look: Look): string {
  const lines = offered.map(({ label, description, request }) => {
    const about = [label, description].filter((part) => part !== null).join(', ');
    return `${requestLine(request)} (${about})`;
  });
  return list(words.reply.goOnWith, lines, look);
}

function list(heading: string, lines: readonly string[], look: Look): string {
  if (lines.length === 0) return '';
  return [`${heading}:`, ...lines.map((line) => wrap(line, look.width, '  '))].join('\n');
}
