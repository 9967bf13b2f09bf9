import { TERM } from '../indexing/fields';
import { termOf } from '../indexing/postings';
import { holding } from '../indexing/sets';
import { clauseIn } from '../question/grammar';
import { isOfOutlets, type Mention } from '../question/mentions';
import { startOf } from '../question/roles';
import type { Case } from '../ranking/look';
import { setOf } from '../words/words';

/** Those whose words are asked for; also those who are named with a verb of saying and nothing else. */
export function askedIn({ question, index: { postings } }: Case): Mention[] {
  const { asks, mentions, tokens, units } = question;
  const isMute = ({ parties }: Mention) => parties.every((id) => termOf(postings, TERM.speaker(id)) < 0);
  // "Do Russian troops want to retake it": what those want who say nothing, others tell.
  const isWish = (mention: Mention) =>
    asks.form === 'whether' && isMute(mention) && WISHING.has(tokens[mention.to]?.stem ?? '');
  // "What did Biden answer when Zelenskyy asked him": the clause only says when.
  const clause = clauseIn(tokens);
  const isAside = ({ from, role }: Mention) =>
    clause > 0 &&
    from > clause &&
    role === 'speaker' &&
    mentions.some((other) => other.role === 'speaker' && other.to <= clause);
  const asked = mentions.filter(
    (mention) =>
      (mention.role === 'speaker' && !isWish(mention) && !isAside(mention)) || mention.role === 'outlet',
  );
  const isBare =
    asks.saying &&
    asks.form !== 'who' &&
    units.every(({ mention }) => mention?.role === 'any' && mention.parties.length);
  return isBare ? [...mentions] : asked;
}

/** "According to Reuters, what did Truss say": the outlet through which the words of another are asked for, if any. */
export function carrierOf(asked: readonly Mention[], { question, record }: Case): Mention | undefined {
  const { tokens } = question;
  const isOutlet = (mention: Mention) => isOfOutlets(mention, record);
  if (asked.every(isOutlet)) return undefined;
  return asked.find((mention) => {
    const [earlier, before] = tokens.slice(Math.max(0, startOf(mention.from, tokens) - 2));
    const isAccording = earlier?.form === 'according' && before?.form === 'to';
    return isOutlet(mention) && (mention.role === 'outlet' || isAccording);
  });
}

const WISHING = setOf('want hope plan expect threaten intend');

/**
 * Entries said by, or told by, the asked; for an outlet also what it carried; for a mute body those of its side. Where
 * and when a person spoke, the events tell that are about them.
 */
export function saidBy(asked: readonly Mention[], { question, record, index }: Case): Uint32Array {
  const { postings } = index;
  const isOccasion = question.asks.form === 'where' || question.asks.form === 'when';
  // "Where does he describe his symptoms": who says nothing on record says it nowhere.
  const speaks = (id: string) => termOf(postings, TERM.speaker(id)) >= 0;
  const homeOf = (id: string) => record.parties.get(id)?.side ?? [];
  // "A member of the London cabinet" may be nobody who speaks for the cabinet.
  const isMember = (from: number) => {
    const [member, of] = question.tokens.slice(Math.max(0, startOf(from, question.tokens) - 2));
    return of?.form === 'of' && /^(members?|one|someone|somebody)$/.test(member?.form ?? '');
  };
  const own = holding(
    asked.flatMap(({ from, parties, sides }) => [
      ...parties.flatMap((id) => [TERM.outlet(id), TERM.speaker(id)]),
      ...(isOccasion ? parties.filter((id) => !sides.includes(id) && speaks(id)).map(TERM.about) : []),
      ...sides.map(TERM.side),
      ...(isMember(from) ? parties.flatMap(homeOf).map(TERM.side) : []),
    ]),
    postings,
  );
  if (own.length) return own;
  return holding(asked.flatMap(({ sides }) => sides.flatMap(homeOf)).map(TERM.side), postings);
}
