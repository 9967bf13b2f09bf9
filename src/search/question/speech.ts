import { setOf, stemOf } from '../words/words';
import type { Token } from './spelling';

/** Verbs, by stem, that put what follows forward as said: "Venn says they stay" makes it his words, "Venn denies" does not. */
export const ASSERTING = 'say state warn add insist claim declar write think believ stress note argu';

const CENSURE = 'blame condemn criticis critic prais thank apolog slam ridicul lament regret complain';

/** Verbs, by stem, by which somebody judges another, or thanks him: who says something else of him does not. */
export const JUDGING = setOf(CENSURE);

/** Verbs of speaking and holding a view, by stem: what they stand next to is a speaker. */
export const SPEAKING = setOf(`
  ${ASSERTING} said tell told brief call announc thought confirm deni admit acknowledg recogn demand promis react
  respond answer repli comment describ want ask urg suggest report accus hint signal offer reject refus express articul
  float moot voic hail brand label dub deem reckon opin contend assur vow pledg
  ${CENSURE}
  emphasis emphas underlin underscor laud applaud
  explain predict expect propos alleg speak spoke spoken wrote tweet publish doubt question disput dismiss brush assert mention`);

/** Whether a word is a form of such a verb, and not an adverb: "reportedly", but "reply". */
export function isSpeaking({ stem, form }: Pick<Token, 'stem' | 'form'>): boolean {
  return SPEAKING.has(stem) && (form === 'reply' || !form.endsWith('ly'));
}

/** Whether a word is a finite form of such a verb. */
export function isFiniteSpeaking(form = ''): boolean {
  return (
    /(s|ed|said|say|spoke|told|wrote|thought)$/.test(form) &&
    isSpeaking({ stem: stemOf(form.toLowerCase()), form })
  );
}

/** Nouns for what somebody said, by stem: "Truss's words", "the position of Moscow". */
export const SPEECH = setOf(`
  quot quotat statement line word answer posit view opinion reaction comment respons remark warn claim stanc denial demand repli
  messag verdict assess take explan account version angl readout citat declar bit tweet appeal pledg vow apolog`);

/** Stems of what one does on what another said or did. */
export const REACTING = /^(react|respond|respons|repli|answer|contradict|rebut|criticis|criticiz)/;
