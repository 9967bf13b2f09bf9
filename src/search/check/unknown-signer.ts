import type { Ground } from '../indexing/build';
import { readQuestion } from '../question/question';
import { isFiniteSpeaking } from '../question/speech';
import { isEnglish } from '../words/english';
import { formsOf } from '../words/words';
import { ATTRIBUTING, BODY, CAPITALS, FOLLOWING, LABEL, PARTICLE, SEAT } from './signing';

/**
 * "Lavrov", "Olena Zelenska", "Russian foreign minister Lavrov": a name of which neither the record nor English has the
 * last word, or a body of a country's: "Turkish media".
 */
export function isStrange(name: string, { record, index }: Ground): boolean {
  if (LABEL.test(name)) return false;
  const { mentions, tokens, units } = readQuestion(name, record, index);
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  const isPart = (word: string) =>
    /^\p{Lu}/u.test(word) ||
    PARTICLE.test(word) ||
    (formsOf(word).every(isEnglish) && !isFiniteSpeaking(word));
  const [owner] = mentions;
  const isOwned =
    tokens.find(({ form }) => form !== 'the')?.geographic ||
    (owner && (owner.sides.length > 0 || tokens[owner.to - 1]?.owner === true));
  const isUnmentioned = mentions.every(({ to }) => to < tokens.length);
  return (
    SEAT.test(last) ||
    (isUnmentioned && isOwned && BODY.test(last)) ||
    (isUnmentioned &&
      (!units.at(-1)?.known || tokens.at(-1)?.corrected === true) &&
      /^\p{Lu}/u.test(last) &&
      !formsOf(last).some(isEnglish) &&
      words.every(isPart))
  );
}

/** Somebody whom the record lacks and who speaks: "Lavrov on Tuesday said", "according to Lavrov". */
export function strangerSpeaking(text: string, ground: Ground): string | null {
  for (const { 0: name, index: at } of text.matchAll(CAPITALS)) {
    const [after = ''] = FOLLOWING.exec(text.slice(at + name.length)) ?? [];
    const speaks = ATTRIBUTING.test(text.slice(0, at)) || after.trim().split(/\s+/).some(isFiniteSpeaking);
    if (speaks && isStrange(name, ground)) return name;
  }
  return null;
}
