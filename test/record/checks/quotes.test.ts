import type { RecordFiles } from '../fixture';
import { type Change, eachIsNamed, faultsOf, quoteAt, REPORT } from './cases';

describe('quotations', () => {
  const sameAs = (files: RecordFiles, id: string, of: string) => {
    const { quotes, start, end } = files.entry(of);
    return files.entry(id, { kind: 'fragment', quotes: structuredClone(quotes), start, end });
  };
  const overlapping: Change = (files) => {
    const { start, end, quotes } = sameAs(files, 'adviser-denial', 'lund-honesty');
    const from = quotes[0]?.start ?? 0;
    files.entry('adviser-denial', { start, end, quotes: [quoteAt('honesty than the last', from + 5)] });
  };

  eachIsNamed([
    [
      'the same quotation in two entries',
      (files) => sameAs(files, 'adviser-denial', 'lund-honesty'),
      `${REPORT}: adviser-denial: quotes[0]: it is the same as quotes[0] of "lund-honesty"; keep the words with one of the two, or link the two`,
    ],
    [
      'a quotation that overlaps another entry’s',
      overlapping,
      `${REPORT}: adviser-denial: quotes[0]: it overlaps quotes[0] of "lund-honesty"; keep the words with one of the two, or link the two`,
    ],
  ]);

  it('may be shared by two entries of which one tells the other', () => {
    const shared: Change = (files) =>
      Object.assign(sameAs(files, 'adviser-denial', 'lund-honesty'), {
        links: [{ to: 'lund-honesty', how: 'tells' }],
      });
    expect(faultsOf(shared)).toEqual([]);
  });

  it('of a document without a text have no places to compare', () => {
    const imported: Change = (files) => {
      files.source('lake-report', { sha256: null, length: null });
      sameAs(files, 'adviser-denial', 'lund-honesty');
    };
    expect(faultsOf(imported)).toEqual([]);
  });
});
