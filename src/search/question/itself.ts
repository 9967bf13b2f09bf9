import { isEmpty } from '../words/stopwords';
import { formsOf } from '../words/words';

/** What a question asks of Parley itself: how it works, whence it knows, or all that it knows in short. */
export type Itself = 'help' | 'sources' | 'brief';

const DOCUMENT = /^(sources?|documents?|articles?|reports?|data|database|texts?)$/;

/** What a document has that no entry holds. */
const CREDIT = /^(author|byline|headline|dateline)$/;

/** What Parley knows, and what one asks of that: whence it comes and how old it is. */
const KNOWLEDGE = /^(information|info|knowledge|facts|answers)$/;
const ORIGIN = /^(comes?|coming|taken|based|current|old|recent|fresh|updated|date|reliable)$/;

/** "Which cities are mentioned?": names of a kind are no matter of an entry. */
const NAMES =
  /^\W*(which|what) (cities|towns|places|countries|people|politicians|presidents|leaders|topics|subjects|outlets|newspapers) (are|get) (mentioned|named|covered|on record)( in (the|this|your) \w+)?\W*$/i;

/** All that is known in short, and what may stand beside that: no matter of its own. */
const SHORT =
  /^(summary|takeaways?|highlights?|overview|recap|gist|tldr|rundown|roundup|brief|briefing|points?|facts?)$/;
const WHOLE = /^(main|key|top|short|quick|talks?|negotiations?|meeting|news|day)$/;

const SERVICE = /^(works?|topics?|search|ask|use|query|cover|record)$/;
const GREETING =
  /^\W*(good (morning|evening|afternoon|night|day)|greetings)( (all|everyone|everybody|there|team|parley))?\W*$/i;

/** What a text asks of Parley itself, if anything: it speaks of nothing else, and no entry answers it. */
export function itselfIn(text: string): Itself | null {
  const forms = formsOf(text);
  const telling = forms.filter((form) => !isEmpty(form));
  const isOf = (...nouns: readonly RegExp[]) =>
    telling.every((form) => nouns.some((noun) => noun.test(form)));
  if (forms.some((form) => SHORT.test(form)) && isOf(SHORT, WHOLE, DOCUMENT)) return 'brief';
  const isToParley = forms.some((form) => /^(you|your|parley)$/.test(form));
  if (telling.length === 0) return isToParley ? 'help' : null;
  if (isOf(CREDIT, DOCUMENT) && (isToParley || telling.some((form) => CREDIT.test(form)))) return 'sources';
  const isOfKnowledge = isToParley || forms.includes('this');
  if (isOfKnowledge && isOf(KNOWLEDGE, ORIGIN, DOCUMENT)) return 'sources';
  if (NAMES.test(text)) return 'help';
  return isOf(SERVICE) || GREETING.test(text) ? 'help' : null;
}
