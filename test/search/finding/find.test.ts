import { buildIndex, find } from '../../../src/search/index';
import { recordOf } from '../../record/fixture';
import { istanbul } from '../parley';

it('of two entries that hold a text alike the briefer comes first; by a name alone they keep their order', () => {
  const record = recordOf(({ data: { sources } }) => {
    const [report] = sources;
    const dam = report?.statements.find(({ id }) => id === 'vasik-dam');
    const longer = `${dam?.gist} This was told to the fishers of both shores at the landing stage.`;
    if (report && dam) report.statements = [{ ...dam, id: 'longer', gist: longer, links: [] }, dam];
    if (report) report.events = [];
    sources.length = 1;
  });
  const idsBy = (text: string) =>
    find(text, {}, record, buildIndex(record))
      .slice()
      .map(({ position }) => record.entries.at(position).id);
  expect(idsBy('close the dam')).toEqual(['vasik-dam', 'longer']);
  expect(idsBy('Vasik')).toEqual(['longer', 'vasik-dam']);
});

it.each([
  ['no losers in a fair peace', 1],
  ['prisoner exchange', 0],
  ['gas prices', 0],
  ['Crimea annexation', 0],
  ['NATO', 0],
  ['mass graves', 0],
  ['red cross', 0],
  ['neutrality, Donbas', 3],
])(
  '%j is found %d times: one word of a few says another thing, unless each is searched for',
  (text, count) => {
    const { record, index } = istanbul();
    expect(find(text, { type: 'statement' }, record, index).length).toBe(count);
  },
);

it('a mere city is the place before all who speak for its country', () => {
  const { record, index } = istanbul();
  const [first] = find('Kyiv', { type: 'statement' }, record, index).slice();
  expect(record.entries.at(first?.position ?? -1).about.places).toContain('kyiv');
});

it('all that holds a mere name is found, whatever is nearest', () => {
  const { record, index } = istanbul();
  const ids = find('Russian', { type: 'event' }, record, index)
    .slice()
    .map(({ position }) => record.entries.at(position).id);
  expect(ids[0]).toBe('moscow-decides-to-cut-back');
  expect(ids).toEqual(expect.arrayContaining(['cities-under-bombardment', 'russian-troops-regrouping']));
});

it('words without a meaning of their own are found where a quotation has them in a row', () => {
  const { record, index } = istanbul();
  const ids = (text: string) =>
    find(text, {}, record, index)
      .slice()
      .map(({ position }) => record.entries.at(position).id);
  expect(ids('We are not')).toEqual(['kuleba-not-trading-people-land-sovereignty']);
  expect(ids('there will be')).toEqual(['erdogan-no-losers-in-just-peace']);
  expect(ids('not we are')).toEqual([]);
});
