import fc from 'fast-check';
import { compare } from '../../../src/search/check/compare';
import { CANDIDATES, candidate, check, idsOf, post, RUNS } from './dam-talks';

const OUTCOMES = ['verbatim', 'partial', 'altered', 'misattributed', 'paraphrase', 'not-on-record'];

/** Any text at all, and texts that look like a post. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...RUNS.flatMap(({ text }) => text.split(' '))),
        fc.constantFrom(
          '"',
          '“',
          '”',
          "'",
          '...',
          '[…]',
          ':',
          ' - ',
          'Venn',
          'said',
          'not',
          'if',
          'two',
          '\n',
          '\u200b',
          "it's",
        ),
      ),
      { maxLength: 60 },
    )
    .map((words) => words.join(' ')),
);

it('gives a sound verdict for any text whatever', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('', 'venn', 'till', 'nobody'), (posted, claimed) => {
      const { outcome, hits, changes, tooCommon } = check(posted, claimed);
      const positions = hits.map(({ position }) => position);
      const scores = hits.map(({ score }) => score);
      expect(OUTCOMES).toContain(outcome);
      expect(new Set(positions).size).toBe(positions.length);
      expect(positions.every((position) => CANDIDATES[position])).toBe(true);
      expect(scores).toEqual([...scores].sort((one, other) => other - one));
      expect(changes.length > 0).toBe(outcome === 'altered');
      if (tooCommon) expect(outcome).toBe('not-on-record');
    }),
    { numRuns: 200 },
  );
});

/** Words that turn the sense of the dam talks' quotations where a cut takes them away. */
const TURNS = /^(?:not|no|nobody|isn’t|if|may)$/i;

/** A stretch of a run that keeps all the words that turn its sense. */
const soundSlice = fc
  .tuple(fc.constantFrom(...RUNS), fc.nat(), fc.nat())
  .map(([{ text, speaker }, before, after]) => {
    const words = text.split(' ');
    const turning = words.flatMap((word, at) => (TURNS.test(word) ? at : []));
    const first = turning[0] ?? before % words.length;
    const last = turning.at(-1) ?? first;
    const from = before % (first + 1);
    const to = last + 1 + (after % (words.length - last));
    return { posted: words.slice(from, to).join(' '), speaker };
  });

it('finds any stretch of a quotation that keeps its negations and conditions, or says that it is too common', () => {
  fc.assert(
    fc.property(soundSlice, ({ posted, speaker }) => {
      const { outcome, tooCommon } = check(posted, speaker);
      expect(tooCommon ? 'too common' : outcome).toMatch(/^(?:verbatim|partial|too common)$/);
    }),
    { numRuns: 200 },
  );
});

const negatedSentence = fc
  .tuple(
    fc.constantFrom('We', 'The farmers of Norland', 'Our patrols', 'Everyone here'),
    fc.constantFrom('will', 'do', 'can', 'should', 'did'),
    fc.constantFrom('open', 'accept', 'leave', 'rebuild', 'buy'),
    fc.constantFrom('the dam', 'this treaty on water', 'anything at all', 'the old northern embankment'),
    fc.constantFrom('', ' this year', ', as we told the mediators', ' because the canal is ours'),
  )
  .map(([who, verb, act, what, more]) => `${who} ${verb} not ${act} ${what}${more}.`);

it('calls a quotation without its only "not" altered, whoever is named, and says so first', () => {
  fc.assert(
    fc.property(negatedSentence, fc.constantFrom('', 'venn', 'till'), (recorded, claimed) => {
      const candidates = [candidate(recorded, 0, { speaker: 'venn' })];
      const { outcome, changes } = compare(
        post(recorded.replace(' not', '')),
        claimed ? [claimed] : [],
        candidates,
        () => [],
      );
      expect(outcome).toBe('altered');
      expect(changes[0]).toEqual({ what: 'negation', posted: '', recorded: 'not' });
    }),
  );
});

const POSTS = [
  ...RUNS.map(({ text }) => text),
  'in anybody’s interest',
  'we will withdraw all 34 patrol boats',
  'Emptying the reservoir isn’t in anybody’s interest',
  'Emptying the reservoir is in anybody’s interest',
  'We are selling the river, the valley or our children’s future',
  'the water',
  'There can be no peace without a treaty',
  'The smallest goal ... is signing a treaty on the dam',
  'We are not selling the river. Emptying the reservoir isn’t in anybody’s interest.',
];

/** What may change on the way from one text to another without a change of words. */
const typography = fc.constantFrom<(text: string) => string>(
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll('’', "'"),
  (text) => text.replaceAll('’', ''),
  (text) => text.replaceAll('isn’t', 'is not'),
  (text) => `"${text}"`,
  (text) => `„${text}“`,
  (text) => `‘${text}’`,
  (text) => `  — ${text} !!`,
  (text) => text.replaceAll(' ', '\u00a0 \n'),
  (text) => text.replace(/(\p{L})(\p{L})/gu, '$1\u200b$2'),
  (text) => text.replaceAll('...', '[…]'),
  (text) => text.normalize('NFD'),
  (text) => `**${text}**`,
  (text) => text.replaceAll('34', 'thirty-four').replaceAll('two', '2'),
);

it('gives the same verdict in any typography', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...POSTS),
      fc.array(typography, { maxLength: 4 }),
      fc.constantFrom('', 'ruiz', 'venn'),
      (post, changes, claimed) => {
        const changed = changes.reduce((text, change) => change(text), post);
        const [before, after] = [check(post, claimed), check(changed, claimed)];
        expect([after.outcome, idsOf(after)]).toEqual([before.outcome, idsOf(before)]);
        expect(after.changes.map(({ what }) => what)).toEqual(before.changes.map(({ what }) => what));
      },
    ),
    { numRuns: 300 },
  );
});
