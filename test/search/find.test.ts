import { buildIndex, find } from '../../src/search/index';
import { recordOf } from '../record/fixture';

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
