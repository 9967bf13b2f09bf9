import { clean } from '../record/clean';
import { words } from './language';
import type { Card } from './reply';

/** A plain line, Markdown for a document, or a BibTeX entry. */
export type CiteForm = 'plain' | 'markdown' | 'bibtex';

/** A card, ready to be copied. */
export function cite(card: Card, form: CiteForm): string {
  if (form === 'markdown') return markdown(card);
  return form === 'bibtex' ? bibtex(card) : plain(card);
}

function plain(card: Card): string {
  return `${[...runs(card), by(card), ...facts(card)].map(sentence).join(' ')} [${card.entry.id}]`;
}

function markdown(card: Card): string {
  const lines = runs(card).map((run) => `> ${escapeMarkdown(run)}`);
  const cited = [by(card), ...facts(card)].map(sentence).map(escapeMarkdown).join(' ');
  const link = card.url === null ? '' : ` <${card.url}>`;
  return `${lines.join('\n>\n')}\n\n${cited}${link} [${escapeMarkdown(card.entry.id)}]`;
}

function bibtex(card: Card): string {
  // A citation is dated by the day of its words; when the thing happened is another fact.
  const [year, month] = (card.entry.said.date ?? '').split('-');
  const fields: [string, string | null | undefined][] = [
    ['author', `{${escapeTex(card.speaker)}}`],
    ['title', `{${escapeTex(runs(card).join(' '))}}`],
    ['howpublished', escapeTex(`${card.chain}. ${card.document}`)],
    ['year', year],
    ['month', month && String(Number(month))],
    [
      'note',
      escapeTex(
        [card.role, card.marked, ...openFacts(card)]
          .filter(isText)
          .map(words.capital)
          .map(sentence)
          .join(' '),
      ),
    ],
    ['url', card.url?.replace(/[{}]/g, encodeURIComponent)],
  ];
  const given = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key(card.entry.id)},\n${given.join(',\n')}\n}`;
}

/** The quoted runs, each in its own quotation marks, and what else is told: in our words, never in the marks. */
function runs(card: Card): string[] {
  const told = card.tells === null ? [] : [`${card.tells} (${words.citation.inOwnWords})`];
  return [...card.quotes.map(words.quoted), ...told];
}

/** The role in brackets, unlike in `who`: the mark follows behind a comma. */
function by(card: Card): string {
  const role = card.role === null ? '' : ` (${card.role})`;
  return `${card.speaker}${role}, ${card.marked}`;
}

/** How we know, in order: day, setting, chain, what is open, document. */
function facts(card: Card): string[] {
  return [card.when, card.setting, card.chain, card.hedge, card.note, card.status, card.document].filter(
    isText,
  );
}

function openFacts(card: Card): (string | null)[] {
  return [card.when, card.setting, card.hedge, card.note, card.status];
}

const isText = (text: string | null): text is string => text !== null;

/** With a full stop, unless it ends in one or in a quotation that the source breaks off with a comma. */
export const sentence = (text: string) => (/(?:[.!?…]["”’)]*|,”)$/.test(text) ? text : `${text}.`);

/** CommonMark's own characters, the `&` of its `&amp;` among them, and line breaks, which would end a quotation. */
export function escapeMarkdown(text: string): string {
  return clean(text).replace(/[\\`*_{}[\]<>#|~]|&(?=#?\w+;)/g, '\\$&');
}

/** Braces have names, since BibTeX counts those behind a backslash too. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return clean(text).replace(/[\\{}%&$#_~^]/g, (char) => TEX[char] ?? `\\${char}`);
}

/** BibTeX keys are ASCII; the id itself stands in no other field, so what cannot be a key is spelled out. */
function key(id: string): string {
  return id.replace(/[^\w.-]/g, (char) => `u${char.codePointAt(0)?.toString(16)}`);
}
