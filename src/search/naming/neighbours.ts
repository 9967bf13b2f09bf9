import type { TalksRecord } from '../../record/record';
import { isPerson, sidesOf } from '../../record/sides';
import type { SearchIndex } from '../indexing/build';
import { belongs } from '../indexing/names';
import { partiesIn } from '../question/mentions';
import type { Vocabulary } from '../types';
import { readName } from './named';

/**
 * Who stands near a name that nothing on record answers to, to be offered and never taken for it: the people whose
 * surname or office is among its words ("Boris Truss"), or else those of a side that it names ("British prime minister").
 */
export function neighbours(
  typed: string,
  vocabulary: Vocabulary,
  record: TalksRecord,
  index: SearchIndex,
): string[] {
  const { mentions } = readName(typed, { record, index });
  const named = partiesIn(mentions).filter((id) => isPerson(record.parties.get(id)));
  const sides = mentions.flatMap((mention) => mention.sides);
  const theirs = [...record.parties.values()].filter((party) =>
    sidesOf(party, record).some((side) => sides.includes(side)),
  );
  const ids = named.length ? named : theirs.map(({ id }) => id);
  return [...new Set(ids)].filter((id) => belongs({ is: 'party', id }, vocabulary, record));
}
