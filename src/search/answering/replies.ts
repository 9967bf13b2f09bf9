import { RESPONDING } from '../../record/schema';
import { isSide } from '../../record/sides';
import { type Mention, partiesIn } from '../question/mentions';
import type { Candidate, Case } from '../ranking/look';

/**
 * "How did the Kremlin respond to Bellingcat": those of some candidates that reply to what somebody else whom the
 * question names has said or told, though they do not name him.
 * @param asked the mentions of those whose words are asked for
 */
export function repliesAmong(
  candidates: readonly Candidate[],
  asked: readonly Mention[],
  { question: { mentions }, record: { entries, parties } }: Case,
): Candidate[] {
  // A country is answered in too many ways.
  const others = partiesIn(mentions.filter((mention) => !asked.includes(mention))).filter(
    (id) => !isSide(parties.get(id)),
  );
  const isTheirs = (id: string) => others.includes(entries.at(entries.find(id)).speaker ?? '');
  return candidates.filter(({ entry }) =>
    entry.links.some(({ how, to }) => RESPONDING.has(how) && isTheirs(to)),
  );
}
