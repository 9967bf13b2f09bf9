import type { Detail } from '../../record/schema';

/** What a question begins with, or is made of. */
export type Form = 'who' | 'what' | 'when' | 'where' | 'number' | 'why' | 'which' | 'whether' | 'keywords';

const FORMS: readonly [Form, RegExp][] = [
  ['number', / (how (many|much|long|often|old|far(?= .*(away|from|apart|back) ))|number of) /],
  [
    'when',
    / (whens|(what|which) (day|date|time|month|year|weekday|evening|night|morning|afternoon)(?!( of| is| was)? the (war|fighting|conflict))) /,
  ],
  // "brushed it off when they rang" asks for no time.
  [
    'when',
    / ((?<=(^|and|or|tell|know|say|says|said|me|us|exactly|about|since|until|from|where|see) )when(?! \w+ed .* (what|who|whose|which|how) )|when(?= (did|does|do|is|are|was|were|will|would|can|could|has|have|had|exactly) )|when(?= $)) /,
  ],
  [
    'where',
    / (where|wheres|whereabouts|in (what|which) (place|region|area|city|town|country)|(what|which) part) /,
  ],
  [
    'why',
    / (why|whys|how come|(on what|for which|for what|on which) (reasons?|grounds?|merits?|cause)|for what reason|whats? (is |was )?(the )?(reason|cause)|what made) /,
  ],
  ['which', / (which|what (kind|sort|type) of) /],
  ['who', / (who|whos|whom|whose|by whom) /],
  ['what', / (what|whats|how|hows) /],
  [
    'when',
    /^ ((agreed|fixed|planned|exact|expected|official|stated) )?(date|day|weekday|timing|timetable|timeline|deadline)( \w+){0,2} (of|for) /,
  ],
  [
    'why',
    /^ (stated |official )?(reasons?|purpose|motives?|grounds|rationale|justification) (of|for|behind) /,
  ],
  ['where', /^ (venue|location|place)( and \w+)? of /],
  ['whether', / (correct|right|true|is it so|isnt it|no|yes) $/],
  ['whether', /^ (did|do|does|is|are|was|were|has|have|had|will|can|could|would|any) /],
];

/** So begins what wants a yes or a no. */
const FACT = /^\W*(so |and )?is it (so|true|correct|right|the case|a fact) that\b/i;

/** "The video where he talks to all, when was that": what stands before is what is meant by it. */
const OF_THAT = / (?=(when|where|who|why|what) (was|is|were) (that|it|this) $)/;

/**
 * The form of a question: the question word that comes first decides, "what did he say when ..." does not ask when.
 * @param line its folded words, each between spaces
 * @param text with the phrases in which it is put
 */
export function formOf(line: string, text: string): Form {
  if (FACT.test(text)) return 'whether';
  const asked = line.slice(Math.max(0, line.search(OF_THAT)));
  const found = FORMS.map(([form, pattern]) => ({ form, at: asked.search(pattern) })).filter(
    ({ at }) => at >= 0,
  );
  return found.sort((a, b) => a.at - b.at)[0]?.form ?? 'keywords';
}

/** Details that the form of a question asks for. */
const DETAIL_OF_FORM: Partial<Record<Form, Detail>> = {
  number: 'number',
  when: 'date',
  why: 'reason',
};

/** Details with the words that ask for them, whatever the form. The first that fits counts. */
const DETAILS: readonly [Detail, RegExp][] = [
  [
    'casualties',
    / (casualt\w*|died|dead|deaths?|die|killed|kill|kills|wounded|injured|fatalit\w*|body count|lost their lives) /,
  ],
  ['damage', / (damage|damages|destroyed|destruction) /],
  [
    'name',
    / (?=name|identi|what|how)(?<!without an? |w o an? |no |without |(did|does|do) (\w+ ){1,3})(name(?! (the )?(two|three|four|cities|towns) | (the|a|an|any) (\w+ ){1,3}(that|which) )|names(?= ($|of |for |and |in |from |pls |please ))|(?<= (all|the|their|whose|which|what|full|give|me|list) )names|named|identity|identities|identify|identified as|(what|whats|how) (is |was |are |were )?(\w+ ){1,5}called) /,
  ],
  ['name', / (surname|family name|last name) /],
  // Who makes up a body, which somebody else speaks for.
  [
    'name',
    /^ (whos|who( is| are| was| were)?) ((in|on|(a )?(part|members?) of) (the )?(\w+ ){0,2}(delegation|team)|(the )?(\w+ )?(delegates|negotiators|envoys)) $/,
  ],
  [
    'town',
    / ((what|which|name the) (\w+ )?(city|town|village|cities|towns|villages|settlement|street|district)) /,
  ],
  ['place', / (what|which) ((kind|sort|type) of )?(building|premises) /],
  [
    'terms',
    / (terms|clauses|text|conditions|details) of (the |a |an )?(\w+ )?(deal|agreement|treaty|accord|pact|plan|compromise|concession|settlement|truce|ceasefire) /,
  ],
  ['time', / (what time(?! of (the )?(day|night))|(what|which) hour|oclock) /],
  ['date', / where (and|or) when /],
  ['date', / (a|the|any|and) (date|day) (for|of) /],
  ['reason', / (reason for|reason why|motive) /],
];

/**
 * The details that a question asks for by words of their own, and the one that its form asks for unless such a word
 * narrows it.
 * @param isList whether it wants everything that fits
 */
export function detailsIn(line: string, form: Form, isList: boolean): Detail[] {
  // A list of names is a list: "everybody's names".
  const named = DETAILS.filter(
    ([detail, pattern]) => pattern.test(line) && !(detail === 'name' && isList),
  ).map(([detail]) => detail);
  const formed = DETAIL_OF_FORM[form];
  const narrowed = (form === 'number' || form === 'why') && named.length > 0;
  return [...new Set(formed && !narrowed ? [...named, formed] : named)];
}
