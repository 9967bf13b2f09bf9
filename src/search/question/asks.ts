import type { Detail } from '../../record/schema';
import { isLight } from '../words/stopwords';
import { setOf } from '../words/words';
import { BEING } from './grammar';
import { detailsIn, type Form, formOf } from './question-form';
import { ABOUT } from './roles';
import { isSpeaking } from './speech';
import type { Token } from './spelling';

/** What kind of answer a question wants. */
export interface Asks {
  form: Form;
  /** The details that the answer must hold: "when and in which town". */
  details: readonly Detail[];
  /** Takes for granted that something is settled: "when was it signed". */
  settled: boolean;
  /** Place of the word whose kind is asked for: "which suburb", "how many delegates". */
  focus: number | null;
  /** Wants everything that fits rather than the one best. */
  list: boolean;
  groupBy: 'side' | 'speaker' | null;
  /** Wants quoted words only. */
  quotedOnly: boolean;
  /** Wants what somebody said, not what happened. */
  saying: boolean;
  /** Where the claim begins that somebody is asked for: "who said (that) Putin was serious". */
  claim: number | null;
  /** Asks for something yet to come. */
  future: boolean;
  /** Asks what Parley itself thinks or expects, or what nobody on record can know: what will be, who is right. */
  opinion: boolean;
}

const LIST =
  / (all|every|everything|anything|list|each|both|statements|positions|reactions|(?<!(denied|denies|deny|dismissed|rejected|who|that) (the |those |these )?|(denied|denies|deny|dismissed|rejected) the \w+ )(reports|claims)|quotes|headlines|captions|credits|denials|attacks|what else|overview|inventory|rundown|roundup|(complete|full) set|summary|summarize|summarise) /;
const COMPARE =
  / (compare|compared (to|with)|comparison|versus|vs|v|each say|(say|said|saying|says) the same|difference between|differ) | who .* and who /;
/** "When did the two sides meet", "how many people did each side send" compare nothing. */
const SIDES = / (both|two|each) sides? /;
/** "as the two sides sat down": what went on at the time is not asked for. */
const MEANWHILE = / (when|while|as|after|before|once) (the|both|they|he|she|negotiators|delegat\w+) .*$/;
const OF_DOING: ReadonlySet<Form> = new Set(['who', 'when', 'where', 'which', 'whether', 'number', 'why']);
const QUOTED =
  / ((direct|exact) (quotes?|quotations?|words|wording)|word for word|verbatim|in quotes|(in|inside|within) quotation marks|quoted words|words (of|by|from) (\w+ ){1,4}(is|are|were) quoted|quotes only|only quotes|literal|literally|own words) /;
const SAYING =
  / (quotes?|quoted|statements?|positions?|reactions?|words|lines?|views?|opinions?|address|speech|message|video|according|hears? from|heard from|(come|comes|came) out with|talk(s|ed)? to (the )?(press|reporters|media|journalists)) /;
/** Stems of verbs that settle something: what they tell is not on record as long as it is only asked or offered. */
export const COMMITMENTS = setOf(
  'agre sign accept surrend impos conced concess lift ratifi approv give gave given confirm admit promis refus broker',
);
const SETTLED =
  / (agree|agreed|agrees|sign|signed|accept|accepted|impose|imposed|give up|gave up|given up|surrender|surrendered|concede|conceded|lift|lifted|ratified|approved|brokered) /;
/** "the ceasefire that was signed": among mere keywords only such a clause takes it for settled. */
const SETTLED_CLAUSE =
  / (that|which) (was|were|is|are|has been|have been) (agreed|signed|accepted|imposed|lifted|ratified|approved) /;
/** What somebody is ready or asked to settle is not taken for settled. */
const OFFERED =
  /(?<= )not to (\w+ )?| (ready|willing|prepared|able|open|want|wants|wanted|wish|wishes|hope|hopes|hoped|would|could|might|may|should|must|needs?|ha(?:s|ve|d)(?= to )|refuse|refuses|refused|asked|asks|urged|urges) (not )?(to )?(be )?(\w+ )?/g;
/** "Would he accept that", "what would they concede" ask what somebody is ready for. */
const HYPOTHETICAL = /^ (\w+ ){0,2}(would|could|might|should) /;
const FUTURE =
  / (will|going to|gonna|next|upcoming|tomorrow|planned|scheduled for|soon|((come|comes|coming|enter|enters|go|goes) into|takes?) (force|effect)) /;
/** "Where did he say that there will be peace": what somebody said lies ahead, not what is asked. */
const SAID = / (say|said|says) (that )?.*$/;

const OPINION =
  / (do|would|dont) you (think|believe|reckon|expect|feel|guess|predict|see) | your (opinion|view|take|guess|prediction) |^ should (i|we) /;
/** "Will there be peace", "what are the chances of a ceasefire": nobody is asked who could know. */
const FORECAST =
  /^ (and |so )?(will |(is|are) (?=.* (going to|gonna) )|whats? (is |are )?(the )?(chances?|odds|prospects?|likelihood|probability) (of|for|that) |how (likely|probable) (is|are) )(?!.*(accord|opinion|view| what ))/;
/** "Who is right about the poisoning": the record takes no side. */
const VERDICT =
  /^ (and |so )?(who|whos|which side|whose side) (is |was |are )?(right|wrong|lying|telling the truth|(is )?(to be|should (i|we|one)|can (i|we|one)|do (i|we)) (believed?|trust(ed)?)) /;

/** Reads what a question asks for from its words; `text`: with the phrases in which it is put. */
export function readAsks(tokens: readonly Token[], text: string): Asks {
  const line = lineOf(tokens);
  const isList = LIST.test(line);
  const asked = line.replace(MEANWHILE, ' ');
  const isCompared = COMPARE.test(line);
  // "Where do they differ", "where does he stand on it" ask for no place.
  const isPlace = !isCompared && !/ where (do|does|did) .* (stand|comes? up) /.test(line);
  const form = formOf(isPlace ? line : line.replace(/ where /, ' what '), text);
  const compare = isCompared || (SIDES.test(asked) && !OF_DOING.has(form));
  return {
    form,
    details: detailsIn(line, form, isList),
    settled: isSettled(tokens) && (form !== 'keywords' || SETTLED_CLAUSE.test(line)),
    focus: focusOf(tokens, line),
    // "Did Russia withdraw all troops" wants a yes or a no, "how many did each send" a number.
    list: compare || (isList && form !== 'whether' && form !== 'number'),
    groupBy: compare
      ? 'speaker'
      : / sides? /.test(asked) && / (each|both|two|sides) /.test(asked) && !OF_DOING.has(form)
        ? 'side'
        : null,
    quotedOnly: QUOTED.test(line),
    saying:
      compare || SAYING.test(line) || tokens.some((token, at) => isSpeaking(token) && !isHearsay(at, tokens)),
    claim: claimIn(tokens),
    future: FUTURE.test(line.replace(SAID, ' ')) && form !== 'keywords',
    opinion: [OPINION, FORECAST, VERDICT].some((pattern) => pattern.test(line)),
  };
}

/** Whether words that make a sentence take for settled what they tell. */
export function isSettled(tokens: readonly Token[]): boolean {
  const line = lineOf(tokens);
  return SETTLED.test(line.replace(OFFERED, ' ')) && !HYPOTHETICAL.test(line);
}

/** "are said to have fallen ill", "the alleged attack": a hedge of the question's, not words of somebody. */
function isHearsay(at: number, tokens: readonly Token[]): boolean {
  const [before, word, after] = [at - 1, at, at + 1].map((one) => tokens[one]);
  const isAdjective = /^(the|an?|this|that)$/.test(before?.form ?? '') && HEDGED.test(word?.form ?? '');
  return isAdjective ? after?.empty === false : BEING.test(before?.form ?? '') && after?.form === 'to';
}

const HEDGED = /^(alleged|reported|claimed)$/;

function claimIn([who, verb, next]: readonly Token[]): number | null {
  const isClaim = who?.form === 'who' && verb !== undefined && isSpeaking(verb);
  return isClaim && next && !ABOUT.test(next.form) ? 2 : null;
}

/** The folded words of a question, each between spaces, so that whole words can be looked for. */
function lineOf(tokens: readonly Token[]): string {
  return ` ${tokens.map(({ form }) => form).join(' ')} `;
}

/** The word whose kind is asked for: the first telling one, or else the last, of the noun's words after "which", "what" or "how many". */
function focusOf(tokens: readonly Token[], line: string): number | null {
  // "The name of the poison", "what is the poison called"
  const named = /(?<= name of (the |a |an )?| what (is|was) (the |a |an )?)\w+ (?=$|called $)/
    .exec(line)?.[0]
    .trim();
  if (named) return tokens.findLastIndex(({ form }) => form === named);
  if (!/ (which|what|how many) /.test(line)) return null;
  const at = tokens.findIndex(
    ({ form }, i) =>
      form === 'which' || form === 'what' || (form === 'many' && tokens[i - 1]?.form === 'how'),
  );
  for (let to = at + 1; to < tokens.length && to <= at + 3; to++) {
    const token = tokens[to];
    // "which outlets carried": the noun ends where a verb in the past begins.
    if (!token || token.empty || (to > at + 1 && token.form.endsWith('ed')))
      return to > at + 1 ? to - 1 : null;
    if (!isLight(token.stem) && !token.tied) return to;
  }
  return null;
}
