import { isPerson } from '../record/sides';
import { surnameOf } from '../record/surname';
import { wordsOf } from '../record/text';
import { readFilters } from './filters';
import { words } from './language';
import type { Parley } from './parley';
import type { Card, Reply, Request, Section } from './reply';
import { requestLine } from './request-line';
import { countOf, hitsFor } from './ways';

const say = words.lookUp;

/**
 * The events found, those first that name whoever is asked for, and how many statements there are beside them: that
 * somebody was ill or mediates may be on record as somebody's words alone.
 */
export function besideStatements(reply: Reply, parley: Parley): Reply {
  const { outcome, request } = reply;
  if (outcome !== 'found' || request === undefined) return reply;
  const { wanted } = readFilters(request, parley);
  if (!wanted) return reply;
  const { person: people = [] } = wanted.filters;
  const sections = people.length > 0 ? namingFirst(reply.sections, people, parley) : reply.sections;
  const quote = inQuote(request, wanted.read.person);
  const beside = quote && readFilters(quote, parley).wanted;
  const hits = beside ? hitsFor(beside, 'statement', parley) : [];
  if (quote === null || hits.length === 0) return { ...reply, sections };
  const what = countOf(hits, 'statement');
  const choice = { label: say.tryCommand('quote', what, []), description: null, request: quote };
  return {
    ...reply,
    lead: [...reply.lead, say.beside(what, requestLine(quote))],
    sections,
    choices: [...(reply.choices ?? []), choice],
  };
}

/** The same of statements: a person by name, as somebody else may speak of them; null where only days or places were asked for. */
function inQuote({ options }: Request, named: string | undefined): Request | null {
  const { person, text, ...others } = options;
  const words = [text, person && named].filter(Boolean).join(' ');
  if (words === '' && others.topic === undefined) return null;
  return { command: 'quote', options: { ...(words && { text: words }), ...others } };
}

/** Cards with those first that have the surname of somebody asked for, and not only an "about" of an editor. */
function namingFirst(sections: readonly Section[], people: readonly string[], parley: Parley): Section[] {
  const parties = people.map((id) => parley.record.parties.get(id)).filter((party) => isPerson(party));
  const surnames = parties.flatMap(({ name }) => wordsOf(surnameOf(name)));
  const isNaming = ({ entry: { gist, quotes } }: Card) => {
    const shown = new Set([gist, ...quotes.map(({ text }) => text)].flatMap(wordsOf));
    return surnames.some((surname) => shown.has(surname));
  };
  return sections.map((section) => ({
    ...section,
    cards: [...section.cards.filter(isNaming), ...section.cards.filter((card) => !isNaming(card))],
  }));
}
