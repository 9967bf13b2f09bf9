import { setOf } from '../words/words';
import type { Token } from './spelling';

/** Verbs of speaking and holding a view, by stem: what they stand next to is a speaker. */
export const SPEAKING = setOf(`
  say said tell told state brief warn claim call announc think thought believ confirm deni admit acknowledg recogn insist demand promis react
  respond answer repli comment describ want ask urg suggest argu report accus hint signal offer declar reject refus express add stress note
  float moot voic hail brand label dub deem reckon opin contend assur vow
  blame condemn criticis critic prais thank apolog slam ridicul lament regret complain
  emphasis emphas underlin underscor laud applaud
  explain predict expect propos alleg speak spoke spoken wrote write tweet publish doubt question disput dismiss brush assert mention`);

/** Whether a word is a form of such a verb, and not an adverb: "reportedly", but "reply". */
export function isSpeaking({ stem, form }: Pick<Token, 'stem' | 'form'>): boolean {
  return SPEAKING.has(stem) && (form === 'reply' || !form.endsWith('ly'));
}

/** Nouns for what somebody said, by stem: "Truss's words", "the position of Moscow". */
export const SPEECH = setOf(`
  quot quotat statement line word answer posit view opinion reaction comment respons remark warn claim stanc denial demand repli
  messag verdict assess take explan account version angl readout citat declar bit tweet`);

/** Stems of what one does on what another said or did. */
export const REACTING = /^(react|respond|respons|repli|answer|contradict|rebut|criticis|criticiz)/;
