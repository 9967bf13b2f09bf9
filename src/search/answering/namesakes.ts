import { isPerson } from '../../record/sides';
import { asTyped } from '../question/question';
import type { Case } from '../ranking/look';
import type { Namesakes } from '../types';
import { holdsInRow } from '../words/words';

/** The names in a question that are those of several people; an office that several hold names none of them. */
export function namesakesIn({ question, record }: Case): Namesakes[] {
  return question.mentions.flatMap((mention) => {
    const typed = asTyped(mention, question);
    const isNamed = (id: string) => {
      const party = record.parties.get(id);
      return isPerson(party) && [party.name, ...party.aliases].some((name) => holdsInRow(name, typed));
    };
    const ids = mention.parties;
    return ids.length > 1 && ids.every(isNamed) ? [{ typed, ids }] : [];
  });
}
