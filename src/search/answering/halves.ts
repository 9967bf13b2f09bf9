import type { Candidate } from '../ranking/look';

/** "Who heads the Vasik delegation": an entry with none of the words that the best one has tells of something else. */
export function isVoid(one: Candidate, top: Candidate): boolean {
  const held = ({ coverage }: Candidate) =>
    coverage.parts.filter(({ unit }) => unit.kind === 'word' && !coverage.missing.includes(unit));
  const best = held(top);
  return best.length > 0 && !held(one).some(({ unit }) => best.some((other) => other.unit === unit));
}

/** "why did they leave the port": an entry on leaving and another on the port tell nothing of leaving it. */
export function isHalf(one: Candidate, top: Candidate): boolean {
  const lacking = ({ coverage }: Candidate, other: Candidate) =>
    coverage.missing.filter((unit) => !unit.light && !other.coverage.missing.includes(unit));
  return lacking(top, one).some(({ mention }) => mention) && lacking(one, top).length > 0;
}
