import { isPerson } from '../../record/sides';
import { surnameOf } from '../../record/surname';
import { heldBy } from '../indexing/filters';
import { intersection } from '../indexing/sets';
import { TRAIT } from '../indexing/traits';
import { clauseIn } from '../question/grammar';
import { isOfOutlets, type Mention, partiesIn } from '../question/mentions';
import { asTyped } from '../question/question';
import { startOf } from '../question/roles';
import { REACTING } from '../question/speech';
import { type Unit, withoutParaphrases } from '../question/units';
import { coverageOf, weightOf } from '../ranking/coverage';
import { type Candidate, type Case, look } from '../ranking/look';
import { carrierOf, saidBy } from './asked';
import { checked } from './checked';
import { asStatement } from './claim';
import { alike, type Decision, ENOUGH, elsewhere, found, missingWords, withFirst } from './decision';
import { isPutTo, tellsOf } from './doers';
import { outermost } from './latest';
import { ofOthers } from './others';
import { repliesAmong } from './replies';

/** Another speaker is meant if theirs holds this much more of the question than the asked speaker's best, and fits so much better. */
const MORE = 0.1;
const CLOSER = 1.4;

/** Or, of what the asked is claimed to have said, if it holds so much of what theirs lacks. */
const HALF = 0.5;

/** The question asks for the words of someone: theirs, or whose they are, or that there are none. */
export function fromSpeaker(at: Case, asked: readonly Mention[]): Decision {
  const { units } = at.question;
  const parties = [...new Set(partiesIn(asked))];
  const carrier = carrierOf(asked, at);
  if (carrier) return throughCarrier(at, asked, carrier);
  const allowed = saidBy(asked, at);
  if (!allowed.length) return fromMute(at, parties);
  const content = units.filter((unit) => !(unit.mention && asked.includes(unit.mention)));
  if (content.every(({ light }) => light)) return everythingOf(at, allowed);
  const own = look(content, at, allowed)[0];
  // A paraphrase helps to find what somebody said; it takes nothing from whoever is asked.
  const others = look(content.map(withoutParaphrases), at).filter(
    ({ hit }) => !allowed.includes(hit.position),
  );
  if (isTheirs(own, others, content, at) || isBetween(content, at, allowed))
    return withEach(asked, content, checked(look(units, at, allowed), at), at);
  const replies = repliesAmong(look(units, at, allowed), asked, at);
  if (replies.length > 0) return found(replies, at, true);
  // Of the day, the place or the outlet alone others' words are no matter: theirs are shown, said at another.
  const isOfTheDay = content.every((unit) => unit.kind === 'day' || isSetting(unit, at));
  const isOfOthers = others[0] && others[0].coverage.part >= ENOUGH;
  if (!isOfTheDay && (isOfOthers || !own?.coverage.part))
    return ofOthers(isOfOthers ? alike(others) : others, own, { at, content, asked: parties });
  return elsewhere({ is: 'premise', words: missingWords(own, content, at) }, look(units, at, allowed));
}

/** Nothing but whose words they are is asked for: all of theirs. */
function everythingOf(at: Case, allowed: Uint32Array): Decision {
  const { details, form } = asStatement(at.question).asks;
  const theirs = look(at.question.units, at, outermost(allowed, at));
  // "Zelenskyy says the war is over": what is put as a fact is more than a topic.
  const isTested = form === 'where' || form === 'when' || form === 'whether' || details.includes('name');
  return isTested ? checked(theirs, at) : found(theirs, at, true);
}

/** Whether the question means the best of what the asked said, and not what others did. */
function isTheirs(
  own: Candidate | undefined,
  others: readonly Candidate[],
  content: readonly Unit[],
  at: Case,
): boolean {
  if (!own || partOf(own, content, at) < ENOUGH) return false;
  // What they react to is what others said or did.
  if (at.question.tokens.some(({ stem }) => REACTING.test(stem))) return true;
  // What nobody says takes nothing, either: it is no other's words.
  const spoken = others.find(({ hit }) => ((at.index.traits.bits[hit.position] ?? 0) & TRAIT.narrated) === 0);
  return !isRather(spoken, own, at);
}

/** "In Istanbul", "tell Reuters": where or through whom somebody spoke. */
function isSetting({ from, mention }: Unit, { question: { tokens }, record }: Case): boolean {
  const before = tokens[startOf(from, tokens) - 1]?.form ?? '';
  return (
    mention !== null &&
    ((mention.role === 'place' && /^(in|at)$/.test(before)) ||
      (/^(tell|tells|told)$/.test(before) && isOfOutlets(mention, record)))
  );
}

/** "What did Ann and Ben say on it": what either said that holds it stands there, though one's names the other, too. */
function withEach(
  asked: readonly Mention[],
  content: readonly Unit[],
  decision: Decision,
  at: Case,
): Decision {
  if (decision.outcome !== 'found' || asked.length < 2) return decision;
  const left = asked.flatMap((mention) => {
    const theirs = saidBy([mention], at);
    if (decision.candidates.some(({ hit }) => theirs.includes(hit.position))) return [];
    return look(content, at, theirs)
      .slice(0, 1)
      .filter(({ coverage }) => coverage.part >= ENOUGH);
  });
  return { ...decision, candidates: [...decision.candidates, ...left] };
}

/** Those who are asked for say nothing: an entry may still tell what they did, by the very verb, or what was said to them. */
function fromMute(at: Case, parties: readonly string[]): Decision {
  const candidates = look(at.question.units, at);
  const told = alike(candidates).find(
    ({ entry }) => tellsOf(entry, parties, at) || isPutTo(entry, parties, at),
  );
  return told
    ? checked(withFirst(told, candidates), at)
    : elsewhere({ is: 'no words', asked: parties }, concerning(parties, candidates, at));
}

/** Those of some candidates that are about one of some parties, or came through them; if any, those that name a person. */
function concerning(
  ids: readonly string[],
  candidates: readonly Candidate[],
  { record: { parties }, index }: Case,
): Candidate[] {
  const positions = new Set([...heldBy('person', ids, index), ...heldBy('outlet', ids, index)]);
  const theirs = candidates.filter(({ hit }) => positions.has(hit.position));
  const people = ids.map((id) => parties.get(id)).filter(isPerson);
  const naming = theirs.filter(({ entry }) =>
    people.some(({ name }) => entry.gist.includes(surnameOf(name))),
  );
  return naming.length > 0 ? naming : theirs;
}

/** What the asked but for an outlet said through that one, or that it did not come through it. */
function throughCarrier(at: Case, asked: readonly Mention[], carrier: Mention): Decision {
  const speakers = asked.filter((one) => one !== carrier);
  const theirs = saidBy(speakers, at);
  const { units } = at.question;
  if (!theirs.length) return fromMute(at, partiesIn(speakers));
  const carried = look(units, at, intersection(theirs, saidBy([carrier], at)));
  const all = look(units, at, theirs);
  const isCarried = carried[0] && carried[0].coverage.part >= (all[0]?.coverage.part ?? 0) - MORE;
  if (isCarried) return checked(carried, at);
  return elsewhere({ is: 'premise', words: [asTyped(carrier, at.question)] }, all);
}

/** "Zelenskyy on the war and on concessions": several statements of the asked speaker hold it together. */
function isBetween(content: readonly Unit[], at: Case, allowed: Uint32Array): boolean {
  if (!at.question.tokens.some(({ form }) => form === 'and')) return false;
  const theirs = look(content, at, allowed);
  const missing = content.filter((unit) => theirs.every(({ coverage }) => coverage.missing.includes(unit)));
  return 1 - weightOf(missing) / weightOf(content) >= ENOUGH;
}

/** "..., as the talks approached": how much an entry holds without the clause that only says when, or with it. */
function partOf({ hit, coverage }: Candidate, content: readonly Unit[], { question, index }: Case): number {
  const clause = clauseIn(question.tokens);
  const matter = content.filter(({ to }) => to <= clause);
  if (matter.every(({ light }) => light)) return coverage.part;
  return Math.max(coverage.part, coverageOf(matter, hit.position, index).part);
}

/** Whether the question rather means what another speaker said than what the asked one did. */
function isRather(other: Candidate | undefined, own: Candidate, { question: { asks } }: Case): boolean {
  if (!other) return false;
  const more = other.coverage.part - own.coverage.part;
  const isPut = asks.form === 'keywords';
  const lacking = 1 - own.coverage.part;
  return (more >= MORE || (isPut && more >= HALF * lacking)) && other.hit.score >= CLOSER * own.hit.score;
}
