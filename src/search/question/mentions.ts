import type { TalksRecord } from '../../record/record';
import { isOutlet } from '../../record/sides';
import type { Ground } from '../indexing/build';
import { AUXILIARY } from './grammar';
import { REFLEXIVE, type Role, roleOf, startOf } from './roles';
import { type Span, spansOf } from './spans';
import type { Token } from './spelling';
import { compose } from './titles';

/** Someone, some side or some place that a question names, with the part in which it does. */
export interface Mention extends Omit<Span, 'kind'> {
  role: Role;
}

/** Everything that a mention may mean. */
export function idsOf(mention: Mention): string[] {
  return [...partiesIn([mention]), ...mention.places];
}

/** All the people, outlets, countries and bodies that some mentions may mean. */
export function partiesIn(mentions: readonly Mention[]): string[] {
  return mentions.flatMap(({ parties, sides }) => [...parties, ...sides]);
}

/** Whether outlets are named, and nobody else. */
export function isOfOutlets({ parties }: Pick<Mention, 'parties'>, record: TalksRecord): boolean {
  return parties.every((id) => isOutlet(record.parties.get(id)));
}

/** Finds who and what a question names, longest names first, and in which part. */
export function readMentions(tokens: readonly Token[], ground: Ground): Mention[] {
  const mentions = compose(spansOf(tokens, ground), tokens, ground.record).map(
    (span, at): Mention => ({ ...span, role: roleOf((at === 0 && takenUp(span, tokens)) || span, tokens) }),
  );
  return mentions.map((mention, at) => ({
    ...mention,
    role: sharedRole(mention, [mentions[at - 1], mentions[at + 1]], tokens),
  }));
}

/** "Putin: what did he say", "Abramovich himself - did he deny it": a name set before its sentence, where a pronoun stands for it. */
function takenUp(span: Span, tokens: readonly Token[]): Span | null {
  const start = span.to + (REFLEXIVE.test(tokens[span.to]?.form ?? '') ? 1 : 0);
  const isSetBefore = span.from === 0 && tokens[start]?.opens;
  const after = tokens.slice(start, start + 4).findIndex(({ form }) => /^(he|she|they)$/.test(form));
  return isSetBefore && after >= 0
    ? { ...span, kind: 'name', from: start + after, to: start + after + 1 }
    : null;
}

/** "Kyiv's position and Moscow's", "what do Erdogan and Kuleba say": who is named beside a speaker speaks, too. */
function sharedRole(
  mention: Mention,
  neighbours: readonly (Mention | undefined)[],
  tokens: readonly Token[],
): Role {
  // "Moscow's reaction to the reports vs London's", "what did Kyiv say, and what did Moscow": the rest is left out.
  const isLast = tokens[mention.to]?.opens ?? true;
  const isElliptic = isLast && tokens[mention.to - 1]?.owner === true;
  const isVerbless = isLast && AUXILIARY.test(tokens[startOf(mention.from, tokens) - 1]?.form ?? '');
  const isBesideSpeaker = neighbours.some((other) => {
    if (other?.role !== 'speaker') return false;
    if (isVerbless || (isElliptic && tokens[other.to - 1]?.owner)) return true;
    const [from, to] = [Math.min(other.to, mention.to), Math.max(other.from, mention.from)];
    const between = tokens.slice(from, to).map(({ form }) => form);
    const isAgainst = between.length <= 3 && between.some((word) => /^(v|vs|versus)$/.test(word));
    return isAgainst || (between.length <= 2 && between.some((word) => /^(and|or)$/.test(word)));
  });
  return isBesideSpeaker ? 'speaker' : mention.role;
}
