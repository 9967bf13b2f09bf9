import { compare } from '../../../src/search/check/compare';
import { candidate, changeLines, check, diffLine, idsOf, post } from './dam-talks';

type Row = [posted: string, claimed: string, hits: string[], changes: string[]];

describe('words changed', () => {
  it.each<Row>([
    [
      'We are selling the river, the valley or our children’s future',
      'venn',
      ['river'],
      ['negation:  <- not'],
    ],
    [
      'We are selling the river, the valley and our children’s future',
      '',
      ['river'],
      ['negation:  <- not', 'word: and <- or'],
    ],
    [
      'Emptying the reservoir is in everybody’s interest',
      'ruiz',
      ['valley'],
      ['negation:  <- not', 'word: everybody’s <- anybody’s'],
    ],
    [
      'Somebody in this government has promised free electricity',
      'sudria-government',
      ['farmers'],
      ['negation: Somebody <- Nobody', 'cut:  <- ever'],
    ],
    ['There can be winners in a dry valley', 'ruiz', ['valley'], ['negation:  <- no']],
    [
      'We are not selling the river, the valley or our children’s future, and we never will',
      'venn',
      ['river'],
      ['negation: and we never will <- '],
    ],
    [
      'We are never selling the river, the valley or our children’s future',
      'venn',
      ['river'],
      ['word: never <- not'],
    ],
    [
      'we will withdraw all 43 patrol boats within two weeks',
      'till',
      ['boats'],
      ['cut:  <- If', 'number: 43 <- 34'],
    ],
    ['inspections are going on right now at two gates', 'hahn', ['inspections'], ['number: two <- several']],
    [
      'The turbines will increase the pressure on the old northern embankment',
      'hahn',
      ['turbines'],
      ['modal: will <- may'],
    ],
    [
      'with that repair we might be able to reopen the canal',
      'hahn',
      ['inspections'],
      ['modal: might <- will'],
    ],
    ['very troubling', 'norland-government', ['troubling'], ['word: very <- deeply']],
    ['warm handshake', 'harbour-radio', ['handshake'], ['word: warm <- frosty']],
    ['a warm handshake', 'harbour-radio', ['handshake'], ['word: a warm <- frosty']],
    ['It is a disgrace', 'till', ['mistake'], ['word: It is a <- ']],
    [
      'The turbines increase the danger on the old embankment and the canal',
      'hahn',
      ['turbines'],
      ['modal:  <- may', 'cut:  <- northern', 'word: danger <- pressure', 'word: and the canal <- '],
    ],
    ['We are not selling the river, a disgrace', 'venn', ['river'], ['word: a disgrace <- the valley']],
    [
      'We are not selling the river, the valley, not ready',
      'venn',
      ['river'],
      ['negation: not ready <- or our'],
    ],
    ['But we should stop there', '', ['stop'], ['negation:  <- not']],
    [
      'I believe there can be no losers in a muddy valley',
      '',
      ['valley'],
      ['word: losers <- winners', 'word: muddy <- dry'],
    ],
    [
      'The smallest goal will be clean drinking water ... signing a contract on the dam',
      'venn',
      ['goals'],
      ['word: contract <- treaty'],
    ],
    [
      'We are not seling the rivr, the vally or our childrens futre',
      'venn',
      ['river'],
      ['word: seling <- selling', 'word: rivr <- river', 'word: vally <- valley', 'word: futre <- future'],
    ],
    [
      'We are not selling the river, the valley or our children’s future. Meanwhile they keep draining it.',
      'venn',
      ['river'],
      ['word: Meanwhile they keep draining it <- '],
    ],
    ['there can be no losers in a dry valley', 'ruiz', ['valley'], ['word: losers <- winners']],
  ])('%s (%s) is altered from %j', (posted, claimed, hits, changes) => {
    const verdict = check(posted, claimed);
    expect([verdict.outcome, idsOf(verdict)]).toEqual(['altered', hits]);
    expect(changeLines(verdict)).toEqual(changes);
  });

  it('is altered also where the speaker is wrong, and shows whose words they are', () => {
    const verdict = check('We are selling the river, the valley or our children’s future', 'till');
    expect([verdict.outcome, idsOf(verdict)]).toEqual(['altered', ['river']]);
  });

  it('finds the record that shares most among many that share something', () => {
    const decoys = Array.from({ length: 20 }, (_, index) =>
      candidate(`The old embankment ${index} leaks.`, index),
    );
    const right = candidate('The old northern embankment beside the turbines leaks.', 20);
    const { hits } = compare(
      post('The old northern embankment above the turbines leaks'),
      [],
      [...decoys, right],
      () => [],
    );
    expect(hits.map(({ position }) => position)).toEqual([20]);
  });

  it('takes no heed of likeness: one word of twelve is enough', () => {
    expect(check('Emptying the reservoir is in anybody’s interest', 'ruiz').outcome).toBe('altered');
  });
});

describe('most words of a quotation, and hardly another, in another order', () => {
  it.each([
    [
      'The smallest goal is signing a treaty on the dam and a cease-fire, and the largest goal will be clean drinking water',
      'halves exchanged',
    ],
    [
      'Clean drinking water will be the smallest goal, and signing a treaty on the dam and a cease-fire is the largest goal',
      'turned around',
    ],
    ['The smallest goal will be a treaty, and the largest goal is clean drinking water', 'and some left out'],
  ])('%j is altered (%s)', (posted) => {
    const verdict = check(posted);
    expect({ outcome: verdict.outcome, ids: idsOf(verdict) }).toEqual({ outcome: 'altered', ids: ['goals'] });
  });

  it.each([
    ['The people want disgrace, not peace'],
    ['The river and the people of this valley want a treaty'],
  ])('%j, with few of them, is not', (posted) => {
    expect(check(posted).outcome).toBe('not-on-record');
  });
});

describe('a cut that turns the sense', () => {
  it.each<[posted: string, claimed: string, lost: string[], reason: string]>([
    [
      'selling the river, the valley or our children’s future',
      'venn',
      ['not'],
      'the negation directly before',
    ],
    ['the valley or our children’s future', 'venn', ['not'], 'the negation of the whole list'],
    ['in anybody’s interest', 'ruiz', ['not'], 'the second half of a contraction'],
    [
      'promised free electricity to the northern farmers',
      'sudria-government',
      ['Nobody'],
      'the subject negates',
    ],
    ['winners in a dry valley', '', ['no'], 'nobody is named'],
    ['ready', '', ['not'], 'one common word, but most of the fragment'],
    ['we will withdraw all 34 patrol boats', 'till', ['If'], 'the condition before a comma'],
    ['the floodgates are opened', 'till', ['If'], 'the condition itself'],
    ['increase the pressure on the old northern embankment', 'hahn', ['may'], 'a possibility'],
    [
      'We are … selling the river, the valley or our children’s future',
      'venn',
      ['not'],
      'swallowed by an ellipsis',
    ],
    ['We are not ... our children’s future', 'venn', ['selling'], 'what the negation was about, swallowed'],
  ])('%s (%s) lost %j: %s', (posted, claimed, lost) => {
    const verdict = check(posted, claimed);
    expect(verdict.outcome).toBe('altered');
    expect(changeLines(verdict)).toEqual(lost.map((word) => `cut:  <- ${word}`));
  });

  it('shows the lost word in its place', () => {
    expect(diffLine(check('the valley or our children’s future', 'venn'))).toBe(
      '-not -selling -the -river, the valley or our children’s future',
    );
  });
});

describe('words that do not follow one another on record', () => {
  it.each<Row>([
    [
      'We are not selling the river. Emptying the reservoir isn’t in anybody’s interest.',
      'venn',
      ['river', 'valley'],
      [
        'splice: Emptying the reservoir isn’t in anybody’s interest <- Emptying the reservoir isn’t in anybody’s interest',
      ],
    ],
    ['historic mistake and disgrace', 'till', ['mistake'], ['splice: disgrace <- disgrace', 'word: and <- ']],
    [
      'quietly reduce pumping along the eastern shore to rebuild confidence before the next round',
      'till',
      ['pumping'],
      [
        'splice: rebuild confidence before the next round <- rebuild confidence before the next round',
        'word: to <- ',
      ],
    ],
    [
      'Emptying the reservoir isn’t in anybody’s interest. I believe there can be no winners in a dry valley.',
      'ruiz',
      ['valley'],
      [
        'splice: I believe there can be no winners in a dry valley <- I believe there can be no winners in a dry valley',
      ],
    ],
    [
      'The smallest goal is signing a treaty on the dam and a cease-fire',
      'venn',
      ['goals'],
      ['cut:  <- goal will be clean drinking water, and the largest'],
    ],
    [
      'intensive inspections are going on right now because with that repair we will be able to reopen the canal',
      'hahn',
      ['inspections'],
      ['cut:  <- at several gates, the most urgent of which is repair of the northern spillway'],
    ],
  ])('%s (%s) is altered from %j', (posted, claimed, hits, changes) => {
    const verdict = check(posted, claimed);
    expect([verdict.outcome, idsOf(verdict)]).toEqual(['altered', hits]);
    expect(changeLines(verdict)).toEqual(changes);
  });
});

it('shows the difference in posted order, what was replaced before what replaced it, as each text spells it', () => {
  expect(diffLine(check('We are SELLING the river, the canal and our children’s future!', 'venn'))).toBe(
    'We are -not SELLING the river, the -valley -or +canal +and our children’s future!',
  );
  expect(diffLine(check('Emptying the reservoir is in everybody’s interest', 'ruiz'))).toBe(
    'Emptying the reservoir is -not in -anybody’s +everybody’s interest',
  );
});
