import type { Stretch } from '../words/words';
import { AUXILIARY, BEING } from './grammar';
import { isFiniteSpeaking, isSpeaking, SPEAKING, SPEECH } from './speech';
import type { Token } from './spelling';

/** In which part the question names someone. */
export type Role = 'speaker' | 'about' | 'outlet' | 'place' | 'except' | 'any';

/** Words that turn a country's adjective into people who speak: "turkish officials". */
const SIDE =
  /^(offici|side|camp|repres|politician|leader|minist|negoti|author|govern|diplomat|spokes|posit|reaction|view|respons)/;

export const ABOUT =
  /^(about|abt|on|regarding|concerning|re|against|over|of|with|toward|towards|for|behind|around|involving|mentioning|mentions|named|without|touching|featuring)$/;
/** Those that put what somebody speaks of behind them: "Truss on sanctions". */
export const ON = /^(on|about|abt|regarding|re|concerning)$/;
const ATTRIBUTED = /^(according|attribute[ds]?|sourced|ascribe[ds]?|credit(ed|s)?)$/;
const THROUGH = /^(via|through|per|thru)$/;
const PLACE = /^(in|at|near|nearby|around|inside|outside|from|to|2|into|towards?|across|by|over|of)$/;

/** "Abramovich himself on the poisoning". */
export const REFLEXIVE = /^(himself|herself|itself|themselves)$/;

/** Words of a question that may name someone or something. */
export interface Named extends Stretch {
  /** A title alone names nobody, a side only those who speak for it. */
  kind: 'name' | 'title' | 'side';
  /** Parties meant; several if the name fits several. */
  parties: readonly string[];
  places: readonly string[];
}

/** In which part a question names someone, read from the words beside the name. */
export function roleOf(named: Named, tokens: readonly Token[]): Role {
  const span = { ...named, from: startOf(named.from, tokens) };
  const before = tokens[span.from - 1];
  const after = tokens.slice(span.to, span.to + 4);
  const next = after[0];
  if (isLeftOut(span.from, tokens)) return 'except';
  if (before && THROUGH.test(before.form)) return 'outlet';
  if (span.parties.length === 0 && span.places.length > 0) return 'place';
  if (before?.form === 'to' && ATTRIBUTED.test(tokens[span.from - 2]?.form ?? '')) return 'speaker';
  if (isAskedFor(span, tokens) || isSpokenBy(before, tokens, span)) return 'speaker';
  if (speaks(span, tokens, after)) return 'speaker';
  if (span.places.length > 0 && before && PLACE.test(before.form)) return 'place';
  if (before && ABOUT.test(before.form)) return 'about';
  if (before && /^(told|tell|tells|contacted|ask|asked)$/.test(before.form)) return 'about';
  if (span.kind === 'side') return 'about';
  const on = next && REFLEXIVE.test(next.form) ? after[1] : next;
  const isFirst = span.from <= 1 || (span.from === 2 && tokens[1]?.form === 'and');
  if (on && isFirst && ON.test(on.form)) return 'speaker';
  return 'any';
}

/** Where a name begins with its article or its quarter: "the" of "according to the Kremlin" parts nothing from it. */
export function startOf(from: number, tokens: readonly Token[]): number {
  const start = QUARTER.test(tokens[from - 1]?.form ?? '') ? from - 1 : from;
  return tokens[start - 1]?.form === 'the' ? start - 1 : start;
}

/** "in western Ukraine" */
const QUARTER = /^(northern|eastern|southern|western|central)$/;

/** "who else besides Peskov", "other than the WSJ"; `from`: where the name begins with its article. */
export function isLeftOut(from: number, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ form }) => form);
  return /(^| )(besides|except|excluding|except for|apart from|aside from|other than)$/.test(
    before.join(' '),
  );
}

/** "what said Truss", "what answer did Truss give". */
function isAskedFor({ from, to }: Named, tokens: readonly Token[]): boolean {
  const [first, second] = [tokens[from - 2], tokens[from - 1]];
  // "Was it Truss who said so"
  if (/^(is|was) it$/.test(`${first?.form} ${second?.form}`)) return true;
  const isInverted = first?.form === 'what' && isFiniteSpeaking(second?.form);
  const gives = /^(give|gave|given|make|made|offer|issue|get|got)$/.test(tokens[to]?.form ?? '');
  return isInverted || (gives && SPEECH.has(first?.stem ?? '') && AUXILIARY.test(second?.form ?? ''));
}

/** "quotes from Truss", "said by Truss", "the position of Moscow", "who spoke for Ukraine", but not "who warned of". */
function isSpokenBy(before: Token | undefined, tokens: readonly Token[], span: Named): boolean {
  if (before?.form === 'for')
    return /^(speaks?|spoke|spoken|speaking)$/.test(tokens[span.from - 2]?.form ?? '');
  if (!before || !/^(by|from|of)$/.test(before.form)) return false;
  const earlier = tokens.slice(Math.max(0, span.from - 4), span.from - 1);
  // "What comment on the poisoning was made by him"
  if (before.form === 'by' && MADE.test(earlier.at(-1)?.form ?? ''))
    return tokens.slice(0, span.from).some(({ stem }) => SPEECH.has(stem));
  return (
    earlier.some(({ form, stem }) => SPEECH.has(stem) && !(before.form === 'of' && /ed$/.test(form))) ||
    (before.form === 'from' && earlier.some(({ form }) => /^(any|some|every|no)thing$/.test(form))) ||
    (before.form === 'by' && earlier.some(({ form, stem }) => SPEAKING.has(stem) || SET_OUT.test(form)))
  );
}

/** What is done to words: "the comment made by him". */
const MADE = /^(made|given|issued|offered|voiced|delivered)$/;

/** "as set out by Podolyak" */
const SET_OUT = /^(set|laid|outlined|formulated|presented|sketched|spelled|spelt)$/;

/** "what did Truss say", "Truss warned", "Truss's words", "list all Truss statements", "turkish officials". */
function speaks(span: Named, tokens: readonly Token[], after: readonly Token[]): boolean {
  const owner = tokens[span.to - 1]?.owner ?? false;
  if (span.kind === 'side') return sideSpeaks(span, tokens, after);
  if (
    owner &&
    after
      .slice(0, 3)
      .some(({ stem, opens }, at) => !opens && SPEECH.has(stem) && (at === 0 || stem !== 'version'))
  )
    return true;
  const [next] = after;
  if (next && !next.opens && SPOKEN.test(next.stem)) return true;
  // "The Kremlin line on sanctions", but not on every line, take or view.
  if (next && !next.opens && SPEECH.has(next.stem) && ON.test(after[1]?.form ?? '')) return true;
  if (span.from === 0 && tokens.slice(span.to).some(({ stem }) => /^(statement|quot)$/.test(stem)))
    return true;
  const before = tokens[span.from - 1];
  return (
    !isReported(span.from, tokens) &&
    !isSubordinate(span, tokens) &&
    !isPassive(before, after[0], after[1]) &&
    !isToldOf(span, tokens) &&
    speaksNext(after)
  );
}

/** "turkish officials", but not "which British politician did Putin call", "which Ukrainian minister was there". */
function sideSpeaks({ from, to }: Named, tokens: readonly Token[], after: readonly Token[]): boolean {
  const isAskedFor = /^(which|what)$/.test(tokens[from - 1]?.form ?? '');
  if (isAskedFor && (after[1]?.form === 'did' || !tokens.slice(to).some(isSpeaking))) return false;
  return after.slice(0, 2).some(({ stem }) => SIDE.test(stem)) || speaksNext(after);
}

/** Beginnings of stems of what is somebody's where it stands behind their name. */
const SPOKEN = /^(statement|quot|posit|denial|reaction|respons|remark|stanc|comment|citat|version|readout)/;

/** "which paper says that Abramovich had signaled": whom the clause tells of does not tell it. */
function isReported(at: number, tokens: readonly Token[]): boolean {
  const isClause = tokens[at - 1]?.form === 'that';
  const end = isClause ? at - 1 : at;
  const [earlier, verb] = [tokens[end - 2], tokens[end - 1]];
  const isVerb = isClause
    ? verb !== undefined && isSpeaking(verb)
    : /^(says|said|reported|claimed|writes|wrote)$/.test(verb?.form ?? '');
  return isVerb && earlier !== undefined;
}

/** "which areas are the Russian units said to have left": nobody tells that of themselves. */
function isToldOf({ to }: Named, tokens: readonly Token[]): boolean {
  return tokens[to]?.form === 'said' && tokens[to + 1]?.form === 'to';
}

/** "Biden was asked", "were the troops said to regroup": who is told something does not speak. */
export function isPassive(auxiliary: Token | undefined, verb: Token | undefined, next?: Token): boolean {
  // "Biden asked not to sanction him": who asked him is left out.
  if (/^(asked|told|urged)$/.test(verb?.form ?? '') && /^(not|no)$/.test(next?.form ?? '')) return true;
  return BEING.test(auxiliary?.form ?? '') && /(ed|said|told|thought|quoted|held)$/.test(verb?.form ?? '');
}

/** Whether a verb of speaking comes next, but for an adverb, "and" or a relative pronoun. */
function speaksNext(after: readonly Token[]): boolean {
  const [first, second] = after;
  if (isPassive(first, second)) return false;
  const isVerb = (token: Token | undefined) => token !== undefined && !token.opens && isSpeaking(token);
  // "what does Truss make of it", "as Truss put it"
  if (isVerb(first) || /^(mak(e|es|ing) of|puts? it)$/.test(`${first?.form} ${second?.form}`)) return true;
  if (first !== undefined && BETWEEN.test(first.form) && isVerb(second)) return true;
  if (/^((has|have|had) )?c[ao]mes? out with /.test(after.map(({ form }) => `${form} `).join('')))
    return true;
  // "what did Truss herself have to say"
  const has = after.findIndex(({ form }) => /^(have|has|had)$/.test(form));
  return has >= 0 && has <= 1 && after[has + 1]?.form === 'to' && isVerb(after[has + 2]);
}

/** What may stand between a speaker and the verb. */
const BETWEEN =
  /^(also|even|ever|actually|really|and|has|have|had|just|each|both|all|publicly|personally|himself|herself|itself|themselves|exactly|is|was|s|does|did|do)$/;

/** "the adviser who told Fox said": what a preposition governs does not speak, but for a part of it. */
function isSubordinate(span: Named, tokens: readonly Token[]): boolean {
  const [first, before] = [tokens[span.from - 2]?.form ?? '', tokens[span.from - 1]?.form ?? ''];
  return /^(to|with|against|about|on|for|of|by)$/.test(before) && !(before === 'of' && PART.test(first));
}

/** "a member of the cabinet" is of the cabinet. */
const PART = /^(members?|one|some|any|none|part|parts)$/;
