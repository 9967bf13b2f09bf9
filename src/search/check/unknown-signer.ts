import type { Ground } from '../indexing/build';
import { readQuestion } from '../question/question';
import { isSpeaking } from '../question/speech';
import { isEnglish } from '../words/english';
import { formsOf, stemOf } from '../words/words';

/** What of a country or person speaks, and is nobody of them who is on record. */
const BODIES =
  'tv|television|media|press|government|president|premier|ministry|minister|secretary|advis[eo]r|office|embassy|delegation|army|military|staff|spokesperson|spokesman|spokeswoman|lawyers?|sources?';
const BODY = new RegExp(`^(${BODIES})$`, 'i');
const SEAT = /^(pentagon|congress|senate|parliament)$/i;

const PARTICLE = /^(von|van|der|den|de|di|da|du|dos|la|le|el|al|bin|ibn|ben)$/;

/**
 * "Lavrov", "Olena Zelenska", "Russian foreign minister Lavrov": a name of which neither the record nor English has the
 * last word, or a body of a country's: "Turkish media".
 */
export function isStrange(name: string, { record, index }: Ground): boolean {
  const { mentions, tokens, units } = readQuestion(name, record, index);
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  const isPart = (word: string) =>
    /^\p{Lu}/u.test(word) || PARTICLE.test(word) || formsOf(word).every(isEnglish);
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

/** Words with a capital in a row, with what ties them, and a body: "US Secretary of State Antony Blinken", "Venn's office". */
const CAPITALS = new RegExp(
  String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:of|for|the|von|van|der|den|de|di|da|la|le|al|bin)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*)*(?:\s+(?:foreign |defen[cs]e |prime |presidential |general )?(?:${BODIES})\b)?`,
  'gu',
);

/** Somebody whom the record lacks and who speaks: "Lavrov on Tuesday said", "according to Lavrov". */
export function strangerSpeaking(text: string, ground: Ground): string | null {
  for (const { 0: name, index: at } of text.matchAll(CAPITALS)) {
    const [after = ''] = FOLLOWING.exec(text.slice(at + name.length)) ?? [];
    const speaks = ATTRIBUTING.test(text.slice(0, at)) || after.trim().split(/\s+/).some(isTelling);
    if (speaks && isStrange(name, ground)) return name;
  }
  return null;
}

/** What stands before a speaker. */
const ATTRIBUTING = /\b(according to|per|words of)\s+$/i;
/** A few words behind a speaker: the verb, and when or of which party they are. */
const FOLLOWING = /^(?:\s+on\s+\p{Lu}\p{Ll}+|\s+\p{Ll}+|\s*\([^)]*\)){0,4}/u;

/** Whether a word is a finite verb of speaking. */
export function isTelling(form = ''): boolean {
  const stem = stemOf(form.toLowerCase());
  return /(s|ed|said|say|spoke|told|wrote|thought)$/.test(form) && isSpeaking({ stem, form });
}
