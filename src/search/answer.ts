import type { Entry, TalksRecord } from '../record/record';
import type { SearchIndex } from './build';
import { closeness } from './closeness';
import { type Coverage, coverageOf } from './coverage';
import { gapOf } from './details';
import { explain } from './explain';
import { TERM } from './fields';
import type { Mention } from './mentions';
import { termOf } from './postings';
import { type Question, readQuestion } from './question';
import { byScore, intersection, rank, union } from './rank';
import { SPEAKING } from './roles';
import type { Answer, Hit, Why } from './types';
import type { Unit } from './units';
import { stemOf } from './words';

/** Entries looked at closely after the first ranking. */
const LOOKED_AT = 40;

/** An answer is `found` if it holds at least this much of the question's meaning. Tuned on the tuning questions. */
const ENOUGH = 0.35;

/** Another speaker is meant if theirs holds this much more of the question than the asked speaker's best. */
const CLEARLY_MORE = 0.25;

/** Or if it holds a little more and fits this much better. */
const MORE = 0.1;
const CLOSER = 1.4;

/** Answers shown beside the best: those with at least this part of its score; more for a list. */
const BESIDE = 0.6;
const IN_LIST = 0.3;
const FEW = 5;
const MANY = 40;

/** The part of a score that depends on how much of the question an entry holds, next to how rare the held words are. */
const COVERAGE = 0.5;

/** One entry under closer look. */
interface Candidate {
  hit: Hit;
  entry: Entry;
  coverage: Coverage;
}

/** Everything that deciding on an answer needs. */
interface Case {
  question: Question;
  record: TalksRecord;
  index: SearchIndex;
  /** Units beside the asked speaker: what the question is about. */
  content: readonly Unit[];
}

/** Answers a question in plain words: the right entries first, or an honest no. Pure; never throws for any text. */
export function ask(text: string, record: TalksRecord, index: SearchIndex): Answer {
  const question = withoutFiller(readQuestion(text, record, index));
  const asked = question.mentions.filter(({ role }) => role === 'speaker' || role === 'outlet');
  const others = question.units.filter(({ mention }) => !mention || !asked.includes(mention));
  const content = others.some(({ light }) => !light) ? others : [];
  const at: Case = { question, record, index, content };
  const decision = decide(at, asked);
  const hits = decision.outcome === 'none' ? [] : decision.candidates.map(({ hit }) => hit);
  return {
    outcome: decision.outcome,
    why: decision.why,
    hits,
    groupBy: question.asks.groupBy,
    explain: () => explain(question, decision, index),
  };
}

/** Beside nothing but names and days, a common verb of saying only says that a statement is wanted. */
function withoutFiller(question: Question): Question {
  const { units } = question;
  const filler =
    units.some(({ kind }) => kind !== 'word') && !units.some(({ kind, light }) => kind === 'word' && !light);
  return filler
    ? {
        ...question,
        units: units.filter(({ light, label }) => !(light && SPEAKING.has(stemOf(label)))),
      }
    : question;
}

/** What was decided, and the candidates it rests on. */
export interface Decision {
  outcome: Answer['outcome'];
  why: Why | null;
  candidates: readonly Candidate[];
}

function decide(at: Case, asked: readonly Mention[]): Decision {
  const { question } = at;
  if (!question.units.some(({ weight }) => weight > 0))
    return { outcome: 'none', why: { is: 'empty' }, candidates: [] };
  const unknown = unknownSpeaker(question) ?? question.units.find(({ stranger }) => stranger);
  if (unknown) return { outcome: 'none', why: { is: 'unknown', words: [unknown.label] }, candidates: [] };
  return asked.length ? fromSpeaker(at, asked) : fromAnyone(at);
}

/** "what does macron think": somebody the record does not know, where a speaker is asked for. */
function unknownSpeaker({ units, tokens }: Question): Unit | undefined {
  return units.find(({ known, from }, at) => {
    const before = tokens[from - 1]?.form === 'the' ? tokens[from - 2] : tokens[from - 1];
    if (known || !/^(did|does|do|has|will)$/.test(before?.form ?? '')) return false;
    const last = units.slice(at).findIndex((unit, i) => unit.known || unit.from !== from + i);
    const next = tokens[from + (last < 0 ? units.length - at : last)];
    return next !== undefined && SPEAKING.has(next.stem);
  });
}

/** The question asks for the words of someone: theirs, or whose they are, or that there are none. */
function fromSpeaker(at: Case, asked: readonly Mention[]): Decision {
  const { question, index, content } = at;
  const parties = asked.flatMap((mention) => [...mention.parties, ...mention.sides]);
  const allowed = saidBy(asked, index);
  const theirs = look(question.units, at, allowed);
  if (!allowed.length)
    return {
      outcome: 'elsewhere',
      why: { is: 'no words', asked: parties },
      candidates: look(question.units, at).slice(0, 3),
    };
  const best = theirs[0];
  if (!content.length) return found(theirs, at, true);
  const onContent = look(content, at);
  const others = onContent.filter(({ hit }) => !allowed.includes(hit.position));
  const own = look(content, at, allowed)[0];
  const other = others[0];
  if (best && own && own.coverage.part >= ENOUGH && !isRather(other, own)) return checked(theirs, at);
  if (other && other.coverage.part >= ENOUGH) {
    return {
      outcome: 'elsewhere',
      why: { is: 'other speaker', asked: parties },
      candidates: others.slice(0, 3),
    };
  }
  const words = missingWords(best?.coverage);
  return {
    outcome: 'elsewhere',
    why: { is: 'other speaker', asked: parties },
    candidates: words.length && own && own.coverage.part > 0 ? theirs.slice(0, 3) : others.slice(0, 3),
  };
}

/** Whether the question rather means what another speaker said than what the asked one did. */
function isRather(other: Candidate | undefined, own: Candidate): boolean {
  if (!other) return false;
  const more = other.coverage.part - own.coverage.part;
  return more >= CLEARLY_MORE || (more >= MORE && other.hit.score >= CLOSER * own.hit.score);
}

/** Entries said by, or told by, the asked speakers; for an outlet also what it carried from others. */
function saidBy(asked: readonly Mention[], { postings }: SearchIndex): Uint32Array {
  const terms = asked.flatMap(({ parties, sides, role }) => [
    ...parties.flatMap((id) => [TERM.outlet(id), ...(role === 'outlet' ? [] : [TERM.speaker(id)])]),
    ...sides.map(TERM.side),
  ]);
  return union(
    terms.map((term) => termOf(postings, term)).filter((term) => term >= 0),
    postings,
  );
}

function fromAnyone(at: Case): Decision {
  const candidates = look(at.question.units, at);
  const best = candidates[0];
  if (!best)
    return {
      outcome: 'none',
      why: { is: 'unknown', words: at.question.units.map(({ label }) => label) },
      candidates: [],
    };
  if (best.coverage.part >= ENOUGH) return checked(candidates, at);
  const words = missingWords(best.coverage);
  const none = best.coverage.part < ENOUGH / 2;
  return {
    outcome: none ? 'none' : 'elsewhere',
    why: { is: none ? 'unknown' : 'premise', words },
    candidates: candidates.slice(0, 3),
  };
}

function missingWords(coverage: Coverage | undefined): string[] {
  return (coverage?.missing ?? []).map(({ label }) => label).slice(0, 4);
}

/** The first of the nearly equal candidates that holds the detail asked for; else that detail is not on record. */
function checked(candidates: readonly Candidate[], at: Case): Decision {
  const top = candidates[0];
  if (!top) return { outcome: 'none', why: null, candidates: [] };
  const near = candidates.filter(
    ({ hit, coverage }) => hit.score >= 0.75 * top.hit.score && coverage.part >= top.coverage.part - 0.15,
  );
  const holder = near.find(({ entry }) => gapOf(at.question, entry, at.record, at.index) === null);
  if (holder)
    return found([holder, ...candidates.filter((one) => one !== holder)], at, at.question.asks.list);
  const gap = gapOf(at.question, top.entry, at.record, at.index);
  return { outcome: 'elsewhere', why: gap && { is: 'unstated', ...gap }, candidates: candidates.slice(0, 3) };
}

function found(candidates: readonly Candidate[], at: Case, list: boolean): Decision {
  const top = candidates[0]?.hit.score ?? 0;
  const only = at.question.units.every(({ kind }) => kind !== 'word');
  const whole = list || only;
  const shown = candidates
    .filter(({ hit }) => hit.score >= top * (whole ? IN_LIST : BESIDE))
    .slice(0, whole ? MANY : FEW);
  return { outcome: 'found', why: null, candidates: shown };
}

/** Ranks, then looks closely at the best: closeness, the kind of entry that the question wants, repetitions last. */
function look(units: readonly Unit[], at: Case, allowed: Uint32Array | null = null): Candidate[] {
  const { question, record, index } = at;
  const only = question.asks.quotedOnly ? quoted(index, allowed) : allowed;
  return rank(units, index, LOOKED_AT, only)
    .map(({ position, score }) => {
      const entry = record.entries.at(position);
      const coverage = coverageOf(units, position, index);
      const closer = (score + closeness(question, entry)) * (1 - COVERAGE + COVERAGE * coverage.part);
      return {
        entry,
        coverage,
        hit: {
          position,
          score: closer * suitability(entry, question, record),
        },
      };
    })
    .sort((a, b) => byScore(a.hit, b.hit));
}

function quoted({ postings }: SearchIndex, allowed: Uint32Array | null): Uint32Array {
  const docs = union(
    [TERM.kind('quote'), TERM.kind('fragment')]
      .map((term) => termOf(postings, term))
      .filter((term) => term >= 0),
    postings,
  );
  return allowed ? intersection(allowed, docs) : docs;
}

/** Forms that ask what happened rather than what was said. */
const HAPPENING: ReadonlySet<Question['asks']['form']> = new Set([
  'when',
  'where',
  'whether',
  'number',
  'which',
]);

/** What an entry at the very beginning of its document gains over one at the end. */
const FIRST = 0.03;

/** How well the kind of entry fits the question: a little more or less than 1, so that it only decides near ties. */
function suitability(entry: Entry, { asks }: Question, record: TalksRecord): number {
  const length = record.sources.get(entry.source)?.length;
  // News puts first what matters most (the inverted pyramid).
  let factor = length ? 1 + FIRST * (1 - entry.start / length) : 1;
  if (entry.type === 'statement' && asks.saying) factor *= 1.08;
  if (entry.kind === 'stated' && !asks.saying && HAPPENING.has(asks.form)) factor *= 1.06;
  if (asks.saying && entry.speaker === null) factor *= asks.form === 'who' ? 0.7 : 0.9;
  if (asks.form === 'who' && !asks.saying) factor *= (entry.type === 'event' ? 1.12 : 1) * (namesSomeone(entry, record) ? 1 : 0.85);
  if (entry.kind === 'quote' || entry.kind === 'fragment') factor *= 1.03;
  if (entry.links.some(({ how }) => how === 'repeats')) factor *= 0.9;
  if (entry.status !== 'on record') factor *= 0.8;
  return factor;
}

/** Whether an entry's own words name somebody it is about: "who" wants a name. */
function namesSomeone({ about, gist }: Entry, { parties }: TalksRecord): boolean {
  return about.people.some((id) => {
    const party = parties.get(id);
    return party?.of === 'people' && party.kind === 'person' && gist.includes(party.name.split(' ').at(-1) ?? party.name);
  });
}
