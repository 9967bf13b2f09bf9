import type { Question } from './question';
import { roleOf, SPEAKING, SPEECH } from './roles';
import type { Token } from './spelling';
import type { Unit } from './units';

/**
 * A name that the record does not know: written as one, or asked for as a speaker ("what does macron think", "lavrov
 * quote on sanctions").
 */
export function strangerIn({ units, tokens }: Question): Unit | undefined {
  return units.find(({ known, from, to, stranger }, at) => {
    if (stranger) return true;
    if (!known && isBareName(from, tokens) && roleOf(nameless(from, to), tokens) === 'speaker') return true;
    const token = tokens[from];
    if (!known && token?.owner && SPEECH.has(tokens[to]?.stem ?? '')) return true;
    const isSubject = /^(did|does|do|has|will|is|was|were)$/.test(tokens[from - 1]?.form ?? '');
    if (!known && isSubject && from === 1 && isBareName(from, tokens)) return true;
    const before = tokens[from - 1]?.form === 'the' ? tokens[from - 2] : tokens[from - 1];
    if (known || !/^(did|does|do|has|will)$/.test(before?.form ?? '')) return false;
    const end = units.slice(at).findIndex((unit, i) => unit.known || unit.from !== from + i);
    return SPEAKING.has(tokens[from + (end < 0 ? units.length - at : end)]?.stem ?? '');
  });
}

/** A word that is not English and stands without an article, an adjective or an owner before it, as only names do. */
function isBareName(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  const isOpen = before === undefined || (before.empty && !before.owner && !ARTICLE.test(before.form));
  return isOpen && tokens[at]?.foreign === false;
}

const ARTICLE = /^(the|an?|his|her|its|their|our|your|my|this|that|these|those|some|any|every|each|no)$/;

function nameless(from: number, to: number): Parameters<typeof roleOf>[0] {
  return { from, to, kind: 'name', parties: [''], places: [] };
}
