import type { Entry } from '../../record/record';
import { passagesOf } from '../indexing/passages';
import { BEHIND_IT } from '../question/frames';
import { BEING } from '../question/grammar';
import type { Question } from '../question/question';
import { isSpeaking } from '../question/speech';
import type { Token } from '../question/spelling';
import { wordsOf } from '../words/words';
import type { Gap } from './details';

/**
 * "Who poisoned him", "who is besieging it" where the entry has only that he was, with the editor's sentence on it if
 * there is one; "did Ukraine poison him" only with such a sentence.
 */
export function agentGapOf(question: Question, entry: Entry): Gap | null {
  const note = entry.unstated.find(({ detail }) => detail === 'agent')?.note ?? null;
  if (note !== null && asksForCulprit(question.text)) return { detail: 'agent', note };
  const verb = note === null && question.asks.form === 'whether' ? undefined : deedIn(question);
  if (!verb || verb.empty || isSpeaking(verb)) return null;
  const isPassive = passagesOf(entry).some((text) => {
    const words = wordsOf(text);
    // Who "is head of" something has done it.
    const at = words.findIndex(
      ({ form, stem }, i) =>
        stem === verb.stem &&
        !form.endsWith('ing') &&
        BEING.test(words[i - 1]?.form ?? '') &&
        words[i + 1]?.form !== 'of',
    );
    return at >= 0 && !words.some(({ form }) => form === 'by');
  });
  return isPassive ? { detail: 'agent', note } : null;
}

/** The verb of what a question asks who did, or whether somebody did. */
function deedIn({ asks, mentions: [subject], tokens }: Question): Token | undefined {
  const [who, verb, next] = tokens;
  // "Was he poisoned" asks of nobody who did it.
  const isPassive = BEING.test(who?.form ?? '') && !tokens.some(({ form }) => form === 'by');
  if (asks.form === 'whether') return subject?.from === 1 && !isPassive ? tokens[subject.to] : undefined;
  if (who?.form !== 'who') return undefined;
  return verb && BEING.test(verb.form) && next?.form.endsWith('ing') ? next : verb;
}

const CULPRIT = new RegExp(
  `^\\W*who (?:${BEHIND_IT}|(?:does|did|do|is|was) (?:\\w+ ){1,4}(?:blame[ds]?|accuse[ds]?|suspect(?:s|ed)?|held responsible)(?= for| of| by|\\W*$))\\b(?!.*\\b(reports?|claims?|stor(y|ies)|pictures?|photos?|statements?)\\b)`,
  'i',
);

/** Whether any entry of an answer may have the note that nobody is named: "who is behind it", "did he poison him". */
export function mayBlame({ asks, text }: Question): boolean {
  return asksForCulprit(text) || asks.form === 'whether';
}

/** "Who carried it out", "who is behind it": any note that nobody is named for it answers. */
function asksForCulprit(text: string): boolean {
  return CULPRIT.test(text);
}
