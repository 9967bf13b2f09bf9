import { type CiteForm, cite } from '../reply/cite';
import { words } from '../reply/language';
import type { Card } from '../reply/reply';
import { attachment, container, divided } from './components';
import { LIMITS } from './limits';
import { codeBlock, cutEscaped, escapeLine } from './markdown';
import type { Message } from './message';

const say = words.discord;
const FORMS: readonly { form: CiteForm; file: string; language: string }[] = [
  { form: 'plain', file: 'citations.txt', language: '' },
  { form: 'markdown', file: 'citations.md', language: 'md' },
  { form: 'bibtex', file: 'citations.bib', language: 'bibtex' },
];
/** UTF-16 units for all but the line on the files. */
const ROOM = LIMITS.text - Math.max(say.allInFiles.length, say.restInFiles.length);

/**
 * Citations to copy: in every form where they fit into a message, else the plain lines with the other forms as
 * files, else all of them as files. What has become of an entry stands above them. A citation is never cut.
 */
export function citationsMessage(cards: readonly Card[]): Message {
  const statuses = cards.map(({ status }) => status).filter((status) => status !== null);
  const heads = [
    escapeLine(say.citations(cards.length)),
    ...statuses.map((status) => `**${escapeLine(status)}**`),
  ];
  for (const shown of [FORMS.length, 1]) {
    const blocks = [heads.join('\n'), ...cards.map((card) => blockOf(card, shown))];
    if (blocks.join('\n').length <= ROOM) return messageWith(blocks, cards, shown);
  }
  return messageWith([cutEscaped(heads.join('\n'), ROOM)], cards, 0);
}

function blockOf(card: Card, shown: number): string {
  return FORMS.slice(0, shown)
    .map(({ form, language }) => `-# ${say.forms[form]}\n${codeBlock(cite(card, form), language)}`)
    .join('\n');
}

/** The blocks, and as files the forms that are not shown in them. */
function messageWith(blocks: readonly string[], cards: readonly Card[], shown: number): Message {
  const files = FORMS.slice(shown).map(({ form, file }) => ({
    name: file,
    data: Buffer.from(cards.map((card) => cite(card, form)).join('\n\n')),
  }));
  const texts = files.length ? [...blocks, shown === 0 ? say.allInFiles : say.restInFiles] : blocks;
  return {
    components: [container(divided(texts), null), ...files.map(({ name }) => attachment(name))],
    files,
  };
}
