import type { Question } from './question';
import { roleOf, SPEAKING, SPEECH } from './roles';
import type { Token } from './spelling';
import type { Unit } from './units';

/**
 * A name that the record does not know: written as one, asked for as a speaker ("what does macron think", "lavrov quote
 * on sanctions", "china's view"), or the subject of a question ("did lavrov attend").
 */
export function strangerIn({ units, tokens }: Question): Unit | undefined {
  return units.find(({ known, from, to, stranger }, at) => {
    if (stranger || known) return stranger;
    const isOwner = tokens[from]?.owner === true && SPEECH.has(tokens[to]?.stem ?? '');
    if (isOwner || (isBareName(from, tokens) && isNamed(from, to, tokens))) return true;
    const before = tokens[from - 1]?.form === 'the' ? tokens[from - 2] : tokens[from - 1];
    if (!/^(did|does|do|has|will)$/.test(before?.form ?? '')) return false;
    const end = units.slice(at).findIndex((unit, i) => unit.known || unit.from !== from + i);
    return SPEAKING.has(tokens[from + (end < 0 ? units.length - at : end)]?.stem ?? '');
  });
}

/** Whether what may be a name stands where a speaker does, or where the question begins with who did something. */
function isNamed(from: number, to: number, tokens: readonly Token[]): boolean {
  const isSubject = from === 1 && /^(did|does|do|has|will|is|was|were)$/.test(tokens[0]?.form ?? '');
  return isSubject || roleOf(nameless(from, to), tokens) === 'speaker';
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
