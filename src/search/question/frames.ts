import type { Token } from './spelling';

/**
 * Phrases in which a question is put and which say nothing of what it is about: "I would be grateful if you could tell
 * me", "according to the article", "if possible". Folded words ("I'd" is "id"), each followed by a space.
 */
const DOCUMENT =
  '(?:article|report|text|document|source|story|piece|record|transcript|page|news item|material)s?';
/** Every answer says through whom it is known. */
const OUTLET = '(?:(?:news|press) )?(?:outlet|agency|newspaper|paper|medium|channel|source)s?';
const GIVE =
  '(?:tell|give|show|list|name|provide|send|find|get|summari[sz]e|explain|confirm|check|clarify|remind)';
/** What one does who has done something. */
export const BEHIND_IT =
  '(?:carried out|committed|perpetrated|staged|administered|(?:is|was|stands|stood) (?:behind|responsible for))';
const FRAMES = [
  '(?:top|main|key) (?=(?:lines?|takeaways?|messages?) )',
  '(?:(?:i|we) need (?:it |this |that )?)?for (?:our|my|the|this|a|an|today|tomorrow) (?:\\S+ )?(?:brief|briefing|memo|digest|bulletin|newsletter|broadcast|programme|show|essay|thesis|homework|seminar|class|slides|presentation|column|script|fact ?check) ',
  '(?:(?:i|we) (?:would|should)|id|wed) (?:really |very much )?(?:like|love|want|be (?:very |most |so )?(?:grateful|glad|happy|thankful|interested|obliged)) (?:to (?:know|learn|hear|see|have|get|read|understand|find out|ask) |if )?',
  '(?:i am|im|we are|(?<=^ )were) (?:looking for|interested in|curious about|trying to find(?: out)?) ',
  '(?:(?:i am|im|we are|(?<=^ )were) )?(?:writing|drafting|preparing|working on|doing) (?:up )?(?:a|an|the|my|our) (?:\\S+ )?(?:line|piece|story|article|report|note|memo|brief|script|thread|profile|explainer) (?:on|about) ',
  '(?<=^ )good (?:morning|afternoon|evening) ',
  '(?:anything|something|what|what is) new (?=(?:from|on|about|regarding|in) )',
  '(?:i|we) (?:search|seek)(?: for)? ',
  '(?:i|we) (?:want|need|wish) to (?:know|learn|hear|see|ask|find out|understand|check) ',
  `(?:if )?(?:can|could|would|will|may) (?:you|i|we)(?: please| kindly| perhaps| possibly)* (?:${GIVE} |be so kind (?:and|as to) (?:${GIVE} )?|have |know )(?:me |us )?`,
  `if (?:you|i|we) (?:can|could|may|might) (?:${GIVE} )?(?:me |us )?`,
  `(?:please|kindly|pls|plz) (?:${GIVE} )?(?:me |us )?`,
  '(?<=^ )(?:collect|gather|compile|enumerate|itemi[sz]e|provide|pull up|dig up|fetch|bring up|sum up|recap|outline) (?:me |us )?',
  `(?:does|do|did) (?:the|this|that) (?:\\S+ )?${DOCUMENT} (?:say|give|mention|report|have) (?:that )?`,
  '(?:only )?what (?:stands|is) (?:in|inside|between|within) quotation marks ',
  '(?<=^ )(?:(?:do (?:we|you|they)|does any(?:one|body)) know|is it known) (?=(?:who|what|when|where|why|how|which) )',
  'is it (?:so|true|correct|right|the case|a fact) that ',
  `according to (?:the|this|that|your|our) (?:\\S+ )?${DOCUMENT} `,
  `(?:(?:is|are|was|were) )?(?:mentioned |given |named |described |quoted |reported |covered )?(?:in|by|from|within) (?:the|this|that|your|our) ${DOCUMENT} `,
  `(?:the|this|that|your) ${DOCUMENT} (?:credit|attribute|ascribe|source)s? (?=to )`,
  '(?:from|in|by|across) (?:all|any|every) (?:the )?sources? ',
  '(?:is |are |was |were )?on (?:the )?record (?=(?:about|on|of|from|regarding) )',
  'according to (?:whom|who) $',
  `(?:(?:and|or) )?(?:through|via) (?:whom|(?:which|what|an) ${OUTLET}) `,
  // Every answer shows that, too.
  '(?:(?:or|at|reported) )?(?:first|second|third) ?hand(?: only)? ',
  `(?:who|what|which) (?:is|was) the ${OUTLET} behind `,
  `(?<=^ who )${BEHIND_IT} `,
  'reach(?:ed)? us ',
  // Nothing is taken back or returned.
  '(?:takes?|took|taken|taking) (?=place (?:$|in |at ))',
  'in return ',
  '(?:is|was|has been) (?:written|printed|recorded|noted|put down) (?=(?:about|on|of) )',
  '(?<=day )of the week ',
  '(?<=(?:reasons?|motive|explanation|justification|grounds) )(?:was|were|is|are) (?:offered|given|cited|stated|advanced) (?=for )',
  '(?:outside|without) quotation marks ',
  '(?<=^ )(?:quick|another|last) (?:one|question|thing|check)(?: (?:for|on) (?:the|our|my|this) \\S+)? ',
  '(?:in |as )?bullet (?:form|points?|style)(?: if (?:you|we|i) can)? ',
  '(?:is|was|are) (?:the |a )?(?:cited |named |given |stated )?source ',
  'in one (?:place|spot|list|go|view) ',
  'if (?:at all |it is |it |that is )?possible ',
  '(?:in )?as (?:much|many) details? as possible ',
  '(?:(?:i am|im|we are) )?on (?:a )?(?:tight )?deadline (?:here )?$',
  'thank you(?: very much| in advance)? ',
];
const EACH = FRAMES.map((frame) => new RegExp(`(?<= )${frame}`, 'g'));

/** Most questions are put without any, which one look tells. */
const ANY = new RegExp(`(?<= )(?:${FRAMES.join('|')})`);

/** "Good morning,", "Hi team, a quick question:", "Confirm:": what stands before a question behind a sign of its own. */
const LEAD =
  /^(good|morning|afternoon|evening|hi|hello|hey|dear|greetings|team|colleagues|desk|parley|all|everyone|folks|there|quick|quickly|short|brief|briefly|urgent|a|just|one|another|question|check|confirm|verify|for|you)$/;

/** "..., thanks Anna": who gives thanks at the end asks nothing more. */
const THANKS = /^(thanks|thank|thx|cheers|ty|regards)$/;
const SIGNED = 4;

/** The words of a question without what leads in to it and what takes leave. */
function withoutManners(tokens: readonly Token[]): readonly Token[] {
  const next = tokens.findIndex(({ opens }, at) => opens && at > 0);
  if (next > 0 && tokens.slice(0, next).every(({ form }) => LEAD.test(form)))
    return withoutManners(tokens.slice(next));
  const isThanks = (at: number) => THANKS.test(tokens[at]?.form ?? '');
  const end = tokens.findLastIndex(({ opens }, at) => opens && (isThanks(at) || isThanks(at + 1)));
  return end > 0 && tokens.length - end <= SIGNED ? tokens.slice(0, end) : tokens;
}

/** The words of a question without the phrases in which it is put; all of them if there is nothing else. */
export function withoutFrames(asked: readonly Token[]): readonly Token[] {
  const tokens = withoutManners(asked);
  const line = ` ${tokens.map(({ form }) => `${form} `).join('')}`;
  if (!ANY.test(line)) return tokens;
  const starts: number[] = [];
  let at = 1;
  for (const { form } of tokens) {
    starts.push(at);
    at += form.length + 1;
  }
  const framed = EACH.flatMap((frame) =>
    [...line.matchAll(frame)].map((match) => [match.index, match.index + match[0].length] as const),
  );
  const left = tokens.filter((_, place) => {
    const start = starts[place] ?? 0;
    return !framed.some(([from, to]) => from <= start && start < to);
  });
  return left.some(({ empty }) => !empty) ? left : tokens;
}
