import type { Detail } from '../../record/schema';

/**
 * The fixed words of answers and commands, their options included. A further language is one more file of
 * the type `Language`; quotations stay as printed. Neutral on purpose: what is on record, never who is right.
 */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** How a day may be typed, as examples. */
const DAYS = '2022-03-29, 29/3/2022, “29 March 2022”, “March 29”, “Monday”, or 2022-03 or 2022 for all of it';

/** A line of batch input, as an example. */
const BATCH_REQUEST = '{"id":"1","command":"ask","options":{"question":"who ..."}}';

/** How a file is written elsewhere, by the way in which it was asked for. */
const ELSEWHERE = {
  '/save': 'Give another name: /save FILE',
  '--save': 'Start in another folder.',
} as const;

const LIST = new Intl.ListFormat('en-GB');
const EITHER = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const NUMBER = new Intl.NumberFormat('en-GB');

const count = (n: number, one: string, many = `${one}s`) => `${NUMBER.format(n)} ${n === 1 ? one : many}`;
const list = (items: readonly string[]) => LIST.format(items);
const either = (items: readonly string[]) => EITHER.format(items);
const quoted = (text: string) => `“${text}”`;
const leaving = (left: readonly string[]) => (left.length ? `, leaving out ${list(left)}` : '');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Names in a sentence, those with an article that want one: "the United States", but "Ukraine's allies". */
const the = (names: string) =>
  names
    .split(/(, | and | or )/)
    .map((name) => (WITH_ARTICLE.test(name) ? `the ${name}` : name))
    .join('');
const WITH_ARTICLE =
  /^(?!the |\S+['’]s ).*\b(?:kingdom|states|union|nations|federation|republic|emirates|kremlin|government|delegation|forces|presidency)$/i;

const itsOptions = (options: readonly string[]) =>
  `Its ${options.length === 1 ? 'option is' : 'options are'} ${list(options)}.`;

/** A date of the record: "Tuesday 29 March 2022", "March 2022" or "2022". */
function day(date: string): string {
  const [year, month, number] = date.split('-').map(Number);
  if (!month) return date;
  const inMonth = `${MONTHS[month - 1]} ${year}`;
  return number ? `${WEEKDAYS[new Date(date).getUTCDay()]} ${number} ${inMonth}` : inMonth;
}

/** When something was: of what is dated by its year, that it was on one of its days. */
const timeOf = (date: string) => (date.length === 'YYYY'.length ? `some time in ${date}` : day(date));

const span = (first: string | null, last: string | null) => {
  if (!first || !last) return 'no dated day';
  return first === last ? day(first) : `${day(first)} to ${day(last)}`;
};

const details: Record<Detail, string> = {
  name: 'the name',
  place: 'the place',
  town: 'the town',
  date: 'the date',
  time: 'the time',
  number: 'a figure for this',
  reason: 'the reason',
  agent: 'the one who did it',
  casualties: 'any casualties',
  damage: 'the damage',
  words: 'the words',
  outcome: 'the outcome',
  terms: 'the terms',
};

export const en = {
  months: MONTHS,
  weekdays: WEEKDAYS,
  /** Words around a date that carry nothing: "on the 29th of March", "last Tuesday", "from Monday". */
  dateFillers: ['on', 'the', 'of', 'in', 'at', 'last', 'from', 'between'],
  /** Those that still mean the whole day: "late Monday"; of a month they mean a part that no day bounds. */
  partsOfDay: ['late', 'early', 'morning', 'noon', 'afternoon', 'evening', 'night'],
  /** Words that count from the day of asking. */
  relativeDay:
    /\b(?:today|tonight|yesterday|tomorrow|now|ago|this|next|past|previous|last (?!sun|mon|tue|wed|thu|fri|sat)\w+)\b/,
  /** What may stand between a first and a last day. */
  betweenDays: /\s+(?:to|until|till|through|and)\s+|\s*(?:[-–—]|\.\.+)\s*/g,
  ordinal: /^(\d{1,2})(?:st|nd|rd|th)$/,
  yes: ['true', 'yes', 'on', '1'],
  no: ['false', 'no', 'off', '0'],
  day,
  list,
  either,
  quoted,
  capital,

  citation: {
    marked: {
      statement: {
        quote: 'quoted',
        fragment: 'partly quoted',
        reported: 'reported speech, no words quoted',
      },
      event: {
        stated: 'told by the publisher',
        reported: 'reported',
        alleged: 'alleged',
        denied: 'denied',
        unclear: 'reported, unclear',
      },
    },
    said: 'said',
    told: 'told',
    happened: 'when',
    tells: 'what it tells of',
    stated: (date: string) => `${timeOf(date)}, stated in the source`,
    derived: (date: string, cue: string | null) =>
      `${timeOf(date)}, derived from the source${cue ? `'s ${quoted(cue)}` : ''}`,
    undated: (cue: string | null) => `day not stated${cue ? `, the source has ${quoted(cue)}` : ''}`,
    where: (place: string, isBuilding: boolean) => `${isBuilding ? 'at' : 'in'} ${place}`,
    to: (audience: string) => `to ${audience}`,
    channel: (channel: string) => `through ${channel}`,
    toldBy: (publisher: string) => `told by ${publisher}`,
    accordingTo: (outlet: string) => `according to ${outlet}`,
    reportedBy: (outlet: string) => `reported by ${outlet}`,
    takenUpBy: (outlet: string) => `taken up by ${outlet}`,
    photo: (credited: readonly string[]) => `photo: ${credited.join(' via ')}`,
    carriedBy: (publisher: string) => `carried by ${publisher}`,
    hedge: (hedges: readonly string[]) => `Held open in the source: ${hedges.join('; ')}`,
    note: (note: string) => `Note: ${note}`,
    noted: (rest: string) => `Note: ${rest && `${rest} `}What is noted above holds here, too.`,
    status: {
      disputed: 'Disputed',
      corrected: 'Corrected since',
      withdrawn: 'Withdrawn since',
      misattributed: 'Attributed wrongly, kept for the record',
      replaced: 'Replaced since',
    },
    successor: (gist: string, id: string) => `in its place: ${gist} [${id}]`,
    document: (title: string, publisher: string, published: string) =>
      `${title} (${publisher}, ${published})`,
    published: (date: string | null) => (date ? day(date) : 'day of publication not stated'),
    inOwnWords: "in Parley's words",
  },

  answer: {
    nothing: (covers: string) => `Nothing on record answers this. Parley's record covers ${covers}.`,
    empty: 'Nothing in this can be looked up. Type a question, a name or a few words.',
    /** What is asked of Parley itself. */
    itself: {
      help: 'Parley answers from its record. /help says what it knows and how to ask; /quote and /event search, /brief sums up.',
      sources:
        'Parley knows what stands in its documents. /sources lists them, with what is known and not known of each.',
      brief:
        '/brief sums it up: positions by side, latest events, what is disputed; of a topic or of some days too.',
    },
    covers: (covers: string) => `Parley's record covers ${covers}.`,
    otherSpeaker: (asked: string, who: readonly string[]) =>
      `Nothing like this is on record from ${the(asked)}.${who.length ? ` It is on record from ${the(list(who))}:` : ''}`,
    notTheirs: (asked: string, about: readonly string[]) =>
      `Nothing like this is on record from ${the(asked)}.${about.length ? ` Where the record mentions ${list(about.map(quoted))}:` : ''}`,
    noWords: (asked: string, isMentioned: boolean) =>
      `No words of ${the(asked)} are on record, neither quoted nor reported.${isMentioned ? ` Where the record mentions ${the(asked)}:` : ''}`,
    parts: (n: number) => `${count(n, 'question')} in one, each answered apart:`,
    above: (n: number) => `${count(n, 'entry', 'entries')} on this ${n === 1 ? 'is' : 'are'} shown above.`,
    unquoted: (asked: string | null) =>
      `No words${asked === null ? '' : ` of ${the(asked)}`} are quoted on this. On record only in other words:`,
    premise: (words: readonly string[], isSomething: boolean) =>
      `The record does not support ${words.length ? list(words.map(quoted)) : 'this'} as asked.${isSomething ? ' On record instead:' : ''}`,
    notAsAsked: (words: readonly string[]) =>
      `Not as asked. What is on record of ${list(words.map(quoted))}:`,
    turned: (word: string) =>
      `Not as asked: the words on record have ${quoted(word)} where the question leaves it out.`,
    opinion: 'Parley has no view of its own and predicts nothing.',
    picked: 'Picked from the suggestions: no words were searched.',
    unstated: (detail: Detail) => `The record does not give ${details[detail]}.`,
    undatedIn: (published: string) => `Day not stated, in a document of ${day(published)}`,
    nearest: 'Nearest on record, as context and not as the answer:',
    nearestFrom: (asked: string) => `Nearest from ${the(asked)}`,
    unknown: (words: readonly string[]) =>
      words.length
        ? `Not in Parley's record: ${list(words.map(quoted))}.`
        : "This is not in Parley's record.",
    noSide: 'No side given',
    outlets: 'Outlets',
    first: (shown: number, all: number, lines: readonly string[] = []) =>
      `The first ${NUMBER.format(shown)} of ${NUMBER.format(all)}. ${lines.length ? `To narrow it down, add an option to ${either(lines)}.` : 'Add an option to narrow it down.'}`,
    takenBack: (n: number) =>
      `Left out: ${count(n, 'entry', 'entries')} corrected, withdrawn or wrongly attributed since; /timeline shows ${n === 1 ? 'it' : 'them'}.`,
  },

  lookUp: {
    statements: (n: number) => count(n, 'statement'),
    events: (n: number) => count(n, 'event'),
    entries: (n: number) => count(n, 'entry', 'entries'),
    onRecord: (what: string) => `${what} on record.`,
    best: (what: string) => `${capital(what)}, the best first.`,
    undated: (n: number) =>
      `${count(n, 'entry', 'entries')} with no day stated ${n === 1 ? 'is' : 'are'} left out.`,
    undatedOf: {
      statement: (n: number) =>
        `${count(n, 'statement')} whose day of saying is not stated ${n === 1 ? 'is' : 'are'} left out.`,
      event: (n: number) => `${count(n, 'event')} with no day stated ${n === 1 ? 'is' : 'are'} left out.`,
    },
    toldOf: (n: number) =>
      `${count(n, 'statement')} said on other days, or on none stated, ${n === 1 ? 'tells' : 'tell'} of these days: /timeline shows ${n === 1 ? 'it' : 'them'}.`,
    nothing: (asked: readonly string[]) =>
      asked.length ? `Nothing on record matches ${list(asked)}.` : 'Nothing is on record yet.',
    together: (asked: readonly string[]) => `Nothing on record matches ${list(asked)} together.`,
    nearest: 'Nearest on record',
    more: (shown: number, all: number, line: string) =>
      `The first ${NUMBER.format(shown)} of ${NUMBER.format(all)}; more with ${line}.`,
    without: (left: readonly string[], what: string) => `${capital(what)} on record${leaving(left)}:`,
    tryWithout: (left: readonly string[], what: string) => `Leave out ${list(left)}: ${what}`,
    nearestDays: (days: readonly string[]) =>
      `${days.length === 1 ? 'The nearest day' : 'The nearest days'} on record: ${list(days.map(day))}`,
    anyDay: (what: string) => `${capital(what)} on record, whatever the day:`,
    tryAnyDay: (what: string) => `Whatever the day: ${what}`,
    instead: (command: string, what: string, left: readonly string[]) =>
      `With /${command} there is something on record (${what})${leaving(left)}:`,
    beside: (what: string, line: string) => `On the same, ${what}: ${line}`,
    mentioned: (name: string, what: string, left: readonly string[]) =>
      `Where the record mentions ${the(name)} (${what})${leaving(left)}:`,
    carried: (name: string, what: string, left: readonly string[]) =>
      `What came through ${name} (${what})${leaving(left)}:`,
    tryCommand: (command: string, what: string, left: readonly string[]) =>
      `In /${command}${leaving(left)}: ${what}`,
    noSuch: (option: string, typed: string) =>
      `Nothing under the option “${option}” answers to ${quoted(typed)} in Parley's record.`,
    others: 'Nothing comes near it, but others are on record:',
    empty: (option: string) => `The option ${quoted(option)} is empty, and left out.`,
    takenAs: (typed: string, name: string) => `${quoted(typed)} taken as ${name}.`,
    sideOf: (typed: string, sides: readonly string[], people: readonly string[]) =>
      `${quoted(typed)} taken as ${list(sides)}, the side of ${list(people)}.`,
    ambiguous: (typed: string, names: readonly string[]) => `${quoted(typed)} can be ${either(names)}.`,
    withOthers: (bodies: readonly string[]) => `Those who speak for ${the(list(bodies))} are included.`,
    allOfThem: 'All of them are searched.',
    asWords: (typed: string) => `${quoted(typed)} is no topic of the record; its words are searched instead.`,
    asked: (option: string, value: string) => {
      if (option === 'kind') return `the kind ${quoted(value)}`;
      return option === 'days' ? value : `${option} ${value}`;
    },
    days: (from: string | undefined, to: string | undefined) => {
      if (from !== undefined && to !== undefined)
        return from === to ? day(from) : `the days from ${day(from)} to ${day(to)}`;
      return from === undefined ? `the days up to ${day(to ?? '')}` : `the days from ${day(from)} on`;
    },
  },

  check: {
    each: (words: string, verdict: string) => `${quoted(words)}: ${verdict}`,
    aside: (tail: string) => `Not compared, as it stands apart below the words: ${quoted(tail)}.`,
    unread: (read: number, more: number) =>
      `These are the first ${read} quotations of the text; ${more} more ${more === 1 ? 'is' : 'are'} not looked at.`,
    verbatim: (who: readonly string[]) => `On record, word for word, from ${the(list(who))}.`,
    partial: (who: readonly string[]) =>
      `On record from ${the(list(who))}: these words are an unchanged part of a longer quotation, shown whole below.`,
    altered: (who: readonly string[]) =>
      `Not as on record: the words are close to a quotation of ${the(list(who))}, but differ from it.`,
    misattributed: (actual: readonly string[], claimed: string, inPart: boolean) =>
      `${inPart ? 'Some of these words' : 'These words'} are on record from ${the(list(actual))}, not from ${the(claimed)}.`,
    status: {
      disputed: (who: string) => `The record keeps these words of ${the(who)} as disputed.`,
      corrected: (who: string) => `The record has since been corrected on these words of ${the(who)}.`,
      withdrawn: (who: string) => `These words of ${the(who)} have been withdrawn since.`,
      misattributed: (who: string) => `These words are on record as wrongly attributed to ${the(who)}.`,
    },
    paraphrase: (who: readonly string[]) =>
      `The content is on record from ${the(list(who))}, but these words are not quoted from the speaker.`,
    notOnRecord: (covers: string) => `Not in Parley's record, which covers ${covers}.`,
    tooCommon:
      'These words are too few and too common to prove anything. They occur in the records shown as context:',
    unknownSpeaker: (typed: string) => `Nobody in Parley's record answers to ${quoted(typed)}.`,
    claimedFor: (claimed: string) => `It was given as a quotation of ${the(claimed)}.`,
    noWords: 'Nothing to check: the text holds no words.',
    saidOf: (who: readonly string[]) => `On record, they are said of ${the(list(who))}.`,
    omitted: (recorded: string) => `Left out at the sign of omission: ${quoted(recorded)}.`,
    change: {
      negation: (posted: string, recorded: string) => `A negation changed: ${versus(posted, recorded)}`,
      number: (posted: string, recorded: string) => `A number changed: ${versus(posted, recorded)}`,
      modal: (posted: string, recorded: string) =>
        `A word of will, duty or possibility changed: ${versus(posted, recorded)}`,
      word: (posted: string, recorded: string) => `Changed: ${versus(posted, recorded)}`,
      cut: (_posted: string, recorded: string) => `Words left out: ${quoted(recorded)}.`,
      omitted: (_posted: string, recorded: string) =>
        `Left out at the sign of omission: ${quoted(recorded)}.`,
      gloss: (posted: string, _recorded: string) =>
        `Added in brackets, and no part of the quotation: ${quoted(posted)}.`,
      splice: (posted: string, _recorded: string) =>
        `Separate quotations joined into one: ${quoted(posted)} stands elsewhere on record.`,
    },
  },

  speaker: {
    side: (side: string) => `Side: ${side}`,
    roles: (roles: readonly string[]) => `Role as the source gives it: ${roles.join('; ')}`,
    kind: {
      person: 'Person',
      body: 'Body',
      country: 'Country',
      outlet: 'Outlet',
    },
    unnamed: 'The source does not give the name.',
    // Names stand apart from the sentence: some want an article, some are plural.
    said: (name: string) => `On record: ${name}`,
    saidFor: (name: string) => `On record from those who speak for: ${name}`,
    told: (name: string) => `Events told: ${name}`,
    through: (name: string) => `On record through: ${name}`,
    mentions: (name: string) => `Only mentioned: ${name}`,
    mentionedOnly: 'No words on record, neither quoted nor reported; only mentions.',
    nowhere: 'Listed in the record, but no statement or event is tied to the name.',
    listed: (typed: string, names: readonly string[]) =>
      `${quoted(typed)} names ${list(names)}; a page is about one of them.`,
    which: 'Which one is meant?',
    namesakes: (names: readonly string[]) =>
      `Of the same surname: ${list(names)}, asked for by the full name.`,
  },

  compare: {
    positions: (topic: string, sides: readonly string[]) =>
      `${topic}: ${count(sides.length, 'side')} on record (${list(sides)}).`,
    noPositions: (topic: string) => `${topic}: no side has a statement on record.`,
    inPart: (topic: string, looked: number, all: number, sides: readonly string[]) =>
      `${topic}: only the first ${NUMBER.format(looked)} of ${count(all, 'entry', 'entries')} were looked at; ${sides.length ? `${count(sides.length, 'side')} among them (${list(sides)})` : 'no side among them'}.`,
    responses: (n: number) =>
      `Among them ${count(n, 'statement')} on ${n === 1 ? 'another topic' : 'other topics'}, tied to the rest by an answer, a confirmation or a denial.`,
    wordless: (sides: readonly string[]) => `No words on it on record, only mentioned: ${list(sides)}.`,
    concerned: (sides: readonly string[]) => `Without words on it, but concerned: ${list(sides)}`,
    silent: (sides: readonly string[], more: number) =>
      `Silent on it in the record: ${list(more ? [...sides, `${NUMBER.format(more)} more`] : sides)}.`,
  },

  timeline: {
    heading: (date: string | null, is: 'happened' | 'alleged' | 'said' | 'told of') => {
      const what = { happened: 'happened', alleged: 'alleged', said: 'said', 'told of': 'said of this day' };
      return `${date ? capital(timeOf(date)) : 'Day not stated'}: ${what[is]}`;
    },
    covers: (first: string | null, last: string | null) =>
      first && last
        ? `In order of days, and within a day as in the document: ${span(first, last)}.`
        : 'No day is stated for any of it.',
  },

  brief: {
    title: (subject: string) => `Briefing: ${subject}`,
    everything: 'the whole record',
    asOf: (date: string | null) => `As of ${date ? day(date) : 'no dated day'}, the newest day on record.`,
    position: (side: string) => `Position: ${side}`,
    inPart: (shown: number, all: number) =>
      `${NUMBER.format(shown)} of ${NUMBER.format(all)}; the file holds all of them.`,
    events: 'Latest events',
    disputed: 'Disputed, alleged or denied',
    open: 'Open points',
    missing: 'Not given in the source',
    statements: 'Statements',
    allEvents: 'Events',
    documents: 'Documents',
    file: 'The file that comes with it holds every entry of the briefing with its full citation.',
    fileInPart: (statements: number, events: number) =>
      `The file that comes with it holds the first ${count(statements, 'statement')} and ${events ? 'the latest ' : ''}${count(events, 'event')}, with their full citations; narrow it down by topic or day.`,
  },

  sources: {
    publisher: (publisher: string, published: string) => `Published by ${publisher}, ${published}`,
    credits: (credits: readonly string[]) => `Credits: ${credits.join('; ')}`,
    holds: (statements: number, events: number) =>
      `Holds ${count(statements, 'statement')} and ${count(events, 'event')}`,
    days: (first: string | null, last: string | null) => `Days covered: ${span(first, last)}`,
    hedged: (n: number) =>
      `${count(n, 'entry', 'entries')} that the source itself holds open, alleges, denies or contradicts`,
    known: (fact: string) => `Known: ${fact}`,
    unknown: (gap: string) => `Not known: ${gap}`,
    skipped: (n: number) => `${count(n, 'passage')} left out on purpose`,
    sha256: (hash: string) => `SHA-256 of the text: ${hash}`,
    id: (id: string) => `Id: ${id}`,
    documents: (n: number) => `${count(n, 'document')} on record.`,
    uncertain: 'Held open, alleged, denied or disputed',
    more: (n: number) => `${NUMBER.format(n)} more; name one with the option id.`,
  },

  help: {
    covers: (covers: string) => `Parley answers from its record of the talks: ${covers}.`,
    asOf: (date: string | null) => `Newest day on record: ${date ? day(date) : 'none is dated'}.`,
    how: 'Ask in plain words, or use a command. What stands in quotation marks is printed so in the source; everything else is in Parley’s own words. Answers are private unless you share them.',
    commands: 'Commands',
    days: `A day is typed as ${DAYS}. Without a year, the one nearest to the newest day on record is meant; of weekdays, the last.`,
    command: (line: string, does: string, options: readonly string[]) =>
      `${line}: ${does}. ${itsOptions(options)}`,
    questions: 'Questions that have an answer',
  },

  context: {
    of: 'In context',
    before: 'Before it in the document',
    after: 'After it in the document',
    /** Why an entry is shown, where there is more than one reason: "Part of, before it in the document". */
    reasons: ([first = '', ...others]: readonly string[]) =>
      [first, ...others.map((other) => `${other.charAt(0).toLowerCase()}${other.slice(1)}`)].join(', '),
    links: {
      'part of': ['Part of', 'Holds'],
      answers: ['Answers', 'Answered by'],
      denies: ['Denies', 'Denied by'],
      confirms: ['Confirms', 'Confirmed by'],
      contradicts: ['Contradicts', 'Contradicted by'],
      repeats: ['Repeats', 'Repeated by'],
      tells: ['Tells of', 'Told by'],
    } satisfies Record<string, [string, string]>,
    replaces: 'Replaces',
    replacedBy: 'Replaced by',
    notGiven: (notes: readonly string[]) => `Not given in the source: ${notes.join(' ')}`,
  },

  unnamed: (description: string) => `${description} (not named)`,

  covers: (
    statements: number,
    events: number,
    documents: string,
    first: string | null,
    last: string | null,
  ) =>
    `${count(statements, 'statement')} and ${count(events, 'event')} from ${documents}, ${span(first, last)}`,
  documents: (n: number) => count(n, 'document'),

  starter: {
    saidAbout: (who: string, topic: string) => `What did ${who} say about ${topic}?`,
    whoSaid: (words: string) => `Who said “${words}”?`,
    happenedIn: (place: string) => `What happened in ${place}?`,
  },

  errors: {
    unknownCommand: (typed: string, commands: readonly string[]) =>
      `There is no command ${quoted(typed)}. The commands are ${list(commands)}.`,
    unknownOption: (command: string, typed: string, options: readonly string[]) =>
      `/${command} has no option ${quoted(typed)}. ${itsOptions(options)}`,
    missing: (command: string, option: string, description: string) =>
      `/${command} needs the option “${option}”: ${description}`,
    tooLong: (option: string, length: number, limit: number) =>
      `The option “${option}” holds ${NUMBER.format(length)} characters; at most ${NUMBER.format(limit)} can be looked up.`,
    badChoice: (option: string, typed: string, choices: readonly string[]) =>
      `The option “${option}” is ${either(choices)}, not ${quoted(typed)}.`,
    badDay: (option: string, why: string) => `The option “${option}” takes a day, and ${why}`,
    /** Why something typed is no day. */
    noDay: {
      unread: (typed: string) => `${quoted(typed)} is none. A day is typed as ${DAYS}.`,
      relative: (typed: string, newest: string) =>
        `${quoted(typed)} depends on the day of asking. Parley's days are those of the record, whose newest is ${day(newest)}.`,
      span: (typed: string) =>
        `${quoted(typed)} is more than one. Give the first under “from” and the last under “to”.`,
      never: (typed: string) => `no calendar has ${quoted(typed)}.`,
      otherWeekday: (typed: string, dates: readonly string[]) =>
        `${quoted(typed)} is none: that date is ${either(dates.map(day))}.`,
      several: (typed: string, dates: readonly string[]) =>
        `${quoted(typed)} can be ${either(dates.map(day))}. Write the month in letters.`,
    },
    backwards: (from: string, to: string) =>
      `${day(to)}, given under “to”, is earlier than ${day(from)}, given under “from”. Give the earlier day under “from” and the later one under “to”.`,
    noText: (command: string) => `/${command} has nothing to look up: the text is empty.`,
  },

  /** Names under which commands and options are typed are part of the contract: the same in every language. */
  commands: {
    ask: {
      does: 'Ask in plain words what was said or happened',
      options: { question: 'Your question, in your own words' },
    },
    quote: {
      does: 'Search the statements on record; every option may stand alone',
      options: {
        text: 'Words of the statement, or what it is about',
        speaker: 'Who said it',
        side: 'The side the speaker stands on',
        topic: 'What it is about',
        place: 'A place it is about, or where it was said',
        outlet: 'Who reported or published it',
        kind: 'How it is on record: quoted, partly quoted or reported',
        from: 'First day of saying: 2022-03-29, 29 March, Monday',
        to: 'Last day of saying: 2022-03-29, 29 March, Monday',
      },
    },
    event: {
      does: 'Search the events on record; every option may stand alone',
      options: {
        text: 'What happened, in a few words',
        place: 'Where it happened',
        person: 'Who took part, told it or is concerned',
        topic: 'What it is about',
        from: 'First day: 2022-03-29, 29 March, Monday',
        to: 'Last day: 2022-03-29, 29 March, Monday',
      },
    },
    speaker: {
      does: 'Who someone is, everything on record from them, and where they are only mentioned',
      options: { name: 'A person, body, country or outlet' },
    },
    compare: {
      does: "Each side's position on a topic, side by side",
      options: { topic: 'The topic to compare' },
    },
    timeline: {
      does: 'What happened and what was said, day by day',
      options: {
        from: 'First day: 2022-03-29, 29 March, Monday',
        to: 'Last day: 2022-03-29, 29 March, Monday',
        place: 'Only what concerns this place',
        topic: 'Only what concerns this topic',
      },
    },
    check: {
      does: 'Is this quotation on record? Verdict and word-by-word difference',
      options: { quote: 'The quotation to check', speaker: 'Who is claimed to have said it' },
    },
    brief: {
      does: 'A briefing sheet to read, and a file to take away',
      options: {
        topic: 'What the sheet is about',
        from: 'First day: 2022-03-29, 29 March, Monday',
        to: 'Last day: 2022-03-29, 29 March, Monday',
      },
    },
    sources: {
      does: 'The documents behind the answers: what they cover and what is uncertain',
      options: { id: 'One document, for its details' },
    },
    help: { does: 'What Parley knows, as of when, and how to ask', options: {} },
  },
  privateOption: 'Only you see the answer (the default)',
  kinds: {
    quote: 'whole sentences quoted',
    fragment: 'partly quoted',
    reported: 'reported, no words quoted',
  },
  /** What else people type for a kind, the marks on the cards among them. */
  kindsTyped: {
    quote: ['quoted', 'quotes', 'quotation', 'quotations', 'direct', 'direct speech', 'verbatim'],
    fragment: ['fragments', 'partial', 'partial quote'],
    reported: [
      'reported speech',
      'reported speech, no words quoted',
      'indirect',
      'indirect speech',
      'paraphrased',
    ],
  },

  /** What every face says around a reply. */
  reply: {
    goOnWith: 'Go on with',
    tryAsking: 'Try asking',
    fault: (reference: string) =>
      `Something went wrong inside Parley. It is on file under the reference ${reference}.`,
  },

  terminal: {
    ask: (example: string | undefined) =>
      example ? `Ask in plain words: ${example}` : 'Ask in plain words.',
    commands: (lines: readonly string[]) => `Commands: ${lines.join(' ')}`,
    keys: '/help explains them, Tab completes, /exit leaves.',
    more: (n: number) => `and ${n} more`,
    takesNoText: (command: string) => `/${command} takes no text. Type /${command} alone.`,
    givenTwice: (option: string) => `"${option}" is given twice. Give it once.`,
    diff: '[-on record, not in the text-] {+in the text, not on record+}',
    file: (name: string, how: keyof typeof ELSEWHERE) => `File: ${name} (${how} writes it)`,
    noFile: 'The last answer came without a file. /brief gives one.',
    written: (name: string) => `Written to ${name}`,
    exists: (name: string, how: keyof typeof ELSEWHERE) => `${name} exists already. ${ELSEWHERE[how]}`,
    unwritable: (name: string, why: string, how: keyof typeof ELSEWHERE) =>
      `${name} cannot be written (${why}). ${ELSEWHERE[how]}`,
    batch: {
      line: (number: number, wrong: string) => `Line ${number}: ${wrong}`,
      notJson: (why: string) => `this is not JSON (${why}). A request is ${BATCH_REQUEST}.`,
      tooDeep: 'this is nested too deep to be read.',
      notObject: `a request is a JSON object, such as ${BATCH_REQUEST}.`,
      noCommand: '"command" must be the name of a command, such as "ask".',
      noOptions: '"options" must be an object of option values by name.',
      noExplain: '"explain" must be true or false.',
      notText: (option: string, given: string) => `the option "${option}" must be text, not ${given}.`,
    },
  },

  discord: {
    checkQuote: 'Check quote',
    share: 'Share',
    context: 'Context',
    contextOf: (number: number) => `Context of ${number}`,
    cite: 'Cite',
    source: 'Source',
    previous: 'Previous',
    next: 'Next',
    pickOne: 'One of these, with its context, citation and source',
    range: (first: number, last: number, all: number) =>
      first === last ? `${first} of ${NUMBER.format(all)}` : `${first}–${last} of ${NUMBER.format(all)}`,
    contextMark: 'Shown as context',
    diff: 'struck through: on record, not in the text; underlined: in the text, not on record',
    kept: (kept: number, all: number) =>
      kept === all
        ? 'This request is too long for the buttons to keep; they lead on through its entries.'
        : `This request is too long for the buttons to keep; they lead on through the first ${kept} of its ${NUMBER.format(all)} entries.`,
    sharedBy: (name: string) => `Shared by ${name}`,
    citations: (n: number) => (n === 1 ? 'Ready to copy.' : `Ready to copy, ${n} entries.`),
    allInFiles: 'The citations are in the files.',
    restInFiles: 'Further forms are in the files.',
    forms: { plain: 'Plain', markdown: 'Markdown', bibtex: 'BibTeX' },
    removed: 'This entry is no longer in the record.',
    /** What a page says where it stands without the sentences that began its answer. */
    ended: {
      found: '',
      elsewhere: 'Not on record as asked. On record instead:',
      none: 'Nothing on record answers this. Nearest on record, as context:',
      verbatim: 'The words checked are on record, word for word.',
      partial: 'The words checked are an unchanged part of a longer quotation on record.',
      altered: 'The words checked are not on record as they stand. They are close to these:',
      misattributed: 'The words checked are on record, but not from the speaker named with them.',
      paraphrase: 'The words checked are not quoted on record; their content is.',
      'not-on-record': 'The words checked are not on record. As context:',
      error: '',
    },
    changed: 'The record has changed since this was shown; nothing was shared. This is the answer now:',
    outdated: 'This button or menu does not belong to this version of Parley. Ask again with a command.',
    notHere: {
      write: 'You may not write in this channel, so nothing was shared.',
      files: 'You may not post files in this channel, so nothing was shared.',
      apps: 'Apps that this server has not installed may not post for you here, so nothing was shared.',
    },
    begun: (read: number) =>
      `Only the first ${NUMBER.format(read)} characters of this message were looked at.`,
    noText: 'This message holds no text that could be checked.',
    slowDown: 'Too many requests at once. Wait a few seconds, then go on.',
  },
};

/** Posted against recorded words; one side alone where the other has nothing. */
function versus(posted: string, recorded: string): string {
  if (!posted) return `${quoted(recorded)} on record is missing in the text.`;
  if (!recorded) return `${quoted(posted)} is not on record.`;
  return `${quoted(posted)} in the text, ${quoted(recorded)} on record.`;
}

/** What a language has to provide: the same words as English. */
export type Language = typeof en;
