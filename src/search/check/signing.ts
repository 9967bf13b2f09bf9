/** How posts write who speaks: the words and signs around a name, with quotation marks beside it or without. */

import { ASSERTING } from '../question/speech';
import { EMOJI } from './edges';

const STEMS = ASSERTING.split(/\s+/);

/** A finite verb with which words are put forward, and to whom: "also said", "told reporters". */
const SAYS = String.raw`(?:(?:just|also|now|again|then)\s+)?(?:SAYS|SAID|WARNS|said|wrote|thought|(?:told|tells) \p{L}+|(?:${STEMS.join('|')})e?[sd])`;

const LETTERS = String.raw`[\p{L}\p{M}.'’-]*`;
/** A name with its titles, up to eight words. */
const NAME = String.raw`\p{L}${LETTERS}(?:,?\s+\p{L}${LETTERS}){0,7}?`;

/** What stands between the words of a name. */
const PARTICLES = 'von|van|der|den|de|di|da|du|dos|la|le|el|al|bin|ibn|ben';
export const PARTICLE = new RegExp(`^(${PARTICLES})$`);

/** What of a country or person speaks, and is nobody of them who is on record. */
const BODIES =
  'tv|television|media|press|government|president|premier|ministry|minister|secretary|advis[eo]r|office|embassy|delegation|army|military|staff|spokesperson|spokesman|spokeswoman|lawyers?|sources?';
export const BODY = new RegExp(`^(${BODIES})$`, 'i');
export const SEAT = /^(pentagon|congress|senate|parliament)$/i;

/** What stands before a quotation or news in other languages than English. */
export const LABEL =
  /^(zitat|zitate|cita|citas|citation|citations|citazione|citat|citaat|cytat|цитата|цитати|цитаты|alıntı|eil|eilmeldung|urgente|dringend|wichtig|срочно|терміново|важно|flash|ultima hora|son dakika)$/iu;

/** Words with a capital in a row, with what ties them, and a body: "US Secretary of State Antony Blinken", "Venn's office". */
export const CAPITALS = new RegExp(
  String.raw`\p{Lu}${LETTERS}(?:\s+(?:(?:of|for|the|${PARTICLES})\s+)*\p{Lu}${LETTERS})*(?:\s+(?:foreign |defen[cs]e |prime |presidential |general )?(?:${BODIES})\b)?`,
  'gu',
);

const beginningWith = (form: string) => new RegExp(`^[#@]*\\s*${form}\\s*`, 'u');
const endingIn = (form: string) => new RegExp(`\\s*${form}\\s*\\.?$`, 'u');

const COLON = String.raw`\s*(?::(?=\s)|：)`;
/** What, when, where and on what occasion somebody says: "said this on TV". */
const AMID = String.raw`(?:\s\p{L}+)?(?:\s+(?:on|in|at|to|as|while|after|before|late|early)\s+[^.,;:!?]{1,40})?`;

/** How a post without quotation marks begins with somebody who says it. */
export const OPENINGS = [
  `(${NAME})\\s+${SAYS}${AMID}${COLON}`,
  `(${NAME})\\s+${SAYS}(?:,|\\s+that)?(?=\\s)`,
  `According to (${NAME}),(?=\\s)`,
].map(beginningWith);
/** "Venn (Norland): we stay", "Venn on the dam: we stay" */
export const HEADINGS = [`(${NAME})(?:\\s+on\\s[^:]+|\\s*\\([^()]{1,40}\\))?${COLON}`].map(beginningWith);
/** What is a name only if somebody is called so: "Venn - we stay", "## Venn" above the words. */
export const KNOWN_HEADINGS = [`(${NAME})\\s+[-–—]`, `(${NAME})\\s*\\n`].map(beginningWith);

/** How it ends: "- Venn", "(Venn)", "Venn told state radio", "said Venn". */
export const SIGNATURES = [
  `[-–—~/]+\\s*(${NAME})\\s*/?`,
  `[([]\\s*(${NAME})\\s*[)\\]]`,
  `(?:(?<=[.!?"”»]\\s*)${EMOJI}+|(?<=…|\\.\\.\\.))\\s*(${NAME})`,
  `[,.!?]["”’»]?\\s+(${NAME})\\s+${SAYS}${AMID}`,
  `[,.!?]["”’»]?\\s+(?:${SAYS}|according to)\\s+(${NAME})`,
].map(endingIn);
/** Likewise: "WE STAY: VENN", and a name on a line of its own, below which may stand who that is. */
export const KNOWN_SIGNATURES = [
  `:\\s+(${NAME})`,
  String.raw`(?<=[.!?…"”»])\s*\n\s*([^\n.!?:"”–—-][^\n.!?:"”]{1,59})(?:\n[^\n.!?"”]{2,60}){0,2}`,
].map(endingIn);

/** "According to" in some languages in which English words are passed on. */
export const ACCORDING = /(?<!\p{L})(selon|laut|d['’]après|según|secondo)(?!\p{L})/giu;
/** "Venn, not Ruiz, said", "not Ruiz, it is Venn" */
export const DENIED = /(?:^|,?\s+)(?:and\s+)?[Nn]ot\s+(?:\p{Lu}[\p{L}\p{M}’'-]+\s*)+,?/gu;
/** What stands before a speaker, who may only pass on words of others. */
export const ATTRIBUTING = /\b(according to|per|words of|(quoted|cited|reported) by)\s+(the\s+)?$/i;
/** A few words behind a speaker: the verb, and when or of which party they are. */
export const FOLLOWING = /^(?:\s+on\s+\p{Lu}\p{Ll}+|\s+\p{Ll}+|\s*\([^)]*\)){0,4}/u;

/** What parts a heading from the quotation that it heads. */
export const HEADS = /[:：](?=\s|$)|\s[—–|-](?=\s|$)/u;
/** What parts a name from the quotation that it signs: "- Venn", "not Ruiz, it is Venn". */
export const SIGNS = /^[\s,.]*(?:[(~|→–—-]+|(?:not|it is|it was|that was)\s)/iu;

/** Where, when and on what somebody speaks: "Venn in Halden", "Venn tonight", "Venn on the dam". */
export const OCCASION =
  /\s+(?:on|in|at|from|to|after|before|during|via|about|tonight|today|yesterday|now|earlier|just|live|speaking|this)(?:\s.*)?$/iu;

/** 'Putin accused of waging a "...", dismissed as "...", branded "..."': of whom others speak. */
export const SPOKEN_OF =
  /^\W*(\S+\s+){1,2}(\p{L}+ed\s+as(\s+\p{Ll}+){0,4}|(accus|suspect|condemn|denounc|slamm|blast)ed\s+(of|for|over)\b[^:,.]*|(brand|labell?|dubb|deem|call|accus)ed)\W*$/u;

/** "Venn welcomed both sides, saying they have" */
export const WHO_SAYING = new RegExp(
  String.raw`\s+\p{Ll}+(?:ed|ew|et|ave)\s[^,]*,\s+(?:${STEMS.map((stem) => stem.replace(/e$/, '')).join('|')})ing\b.*$`,
  'u',
);
