/** What a question asks of Parley itself: how it works, or whence it knows. */
export type Itself = 'help' | 'sources';

const DOCUMENT = '(?:sources?|documents?|articles?|reports?|data|database|texts?)';
const ASKED: readonly [Itself, RegExp][] = [
  [
    'sources',
    new RegExp(
      `^\\W*(?:what|whats|which|who|where|how many)\\b.{0,20}\\b(?:your ${DOCUMENT}|${DOCUMENT} (?:do|are) you (?:have|use|using|know|got))\\W*$`,
      'i',
    ),
  ],
  [
    'sources',
    new RegExp(
      `^\\W*(?:(?:what|who) is the|is there an?|has it an?|does it have an?) (?:author|byline|headline|dateline)(?: (?:of|in|on) (?:the|this|your) ${DOCUMENT})?\\W*$`,
      'i',
    ),
  ],
  [
    'help',
    /^\W*(how does (this|it|parley) work|what can (you|parley) do|what can (i|we) ask( you)?|how (do|can|should) (i|we) (search|ask|use|query)\b.{0,20}|(who|what) are you|what topics (are there|do you (have|know|cover))|who is on record)\W*$/i,
  ],
  [
    'help',
    /^\W*(good (morning|evening|afternoon|night|day)|greetings|how are you)( (all|everyone|everybody|there|team|parley))?\W*$/i,
  ],
];

/** What a text asks of Parley itself, if anything: no entry answers it. */
export function itselfIn(text: string): Itself | null {
  return ASKED.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
