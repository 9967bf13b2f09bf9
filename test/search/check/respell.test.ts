import { compare } from '../../../src/search/check/compare';
import { candidate, changeLines, post } from './dam-talks';

it.each<[recorded: string, posted: string, outcome: string, reason: string]>([
  [
    'It’s our northern canal and they know it.',
    'its our northern canal and they know it',
    'verbatim',
    'no apostrophe',
  ],
  [
    'We’re keeping the northern canal.',
    'Were keeping the northern canal',
    'verbatim',
    'likewise, though it makes another word',
  ],
  ['A cease-fire on the northern canal.', 'a ceasefire on the northern canal', 'verbatim', 'hyphen'],
  ['A ceasefire on the northern canal.', 'a cease fire on the northern canal', 'verbatim', 'parted'],
  [
    'We want it on the northern canal, a ceasefire.',
    'on the northern canal, a cease-fire',
    'partial',
    'at the edge',
  ],
  [
    'We are not able to open the northern canal.',
    'We are notable to open the northern canal',
    'altered',
    'a negation is no spelling',
  ],
  [
    'We want boats, fuel and a cease-fire now.',
    'We want boats ... and a ceasefire now',
    'partial',
    'with an ellipsis',
  ],
  [
    'We want boats, not a cease-fire now.',
    'We want boats ... a ceasefire now',
    'altered',
    'with one that swallows a negation',
  ],
  ['We were keeping its northern canal.', 'We were keeping it northern canal', 'altered', 'other letters'],
])('%s posted as %s is %s: %s', (recorded, posted, outcome) => {
  const verdict = compare(post(posted), [], [candidate(recorded, 0)], () => []);
  expect([verdict.outcome, changeLines(verdict).length > 0]).toEqual([outcome, outcome === 'altered']);
});
