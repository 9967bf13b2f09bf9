import type { Entry } from '../record/record';
import { section } from './cards';
import { coverage } from './coverage';
import { words } from './language';
import { nameOf, partyName } from './names';
import type { Parley } from './parley';
import type { Reply, Request } from './reply';
import { requestLine } from './request-line';
import { surveyOf } from './survey';

const say = words.help;

/** What Parley knows, as of when, and how to ask, with examples made from the record. */
export function help(parley: Parley): Reply {
  const { asOf, starters } = surveyOf(parley);
  const lines = examples(parley).map((request) =>
    say.command(requestLine(request), words.commands[request.command as keyof typeof words.commands].does),
  );
  return {
    outcome: 'found',
    lead: [say.covers(coverage(parley)), say.asOf(asOf), say.how],
    sections: [...section(say.commands, [], lines), ...section(say.questions, [], starters)],
    request: { command: 'help', options: {} },
  };
}

/** One request a command, each with an answer; none where the record has nothing for it. */
export function examples(parley: Parley): Request[] {
  const { days, starters, counts } = surveyOf(parley);
  const { record } = parley;
  const [question] = starters;
  const [speaker] = [...counts.speaker.keys()].filter((id) => record.parties.get(id)?.of === 'people');
  const entries = firstEntries(parley);
  const topic = entries.find((entry) => entry.type === 'statement' && entry.about.topics.length)?.about
    .topics[0];
  const place = entries.find((entry) => entry.type === 'event' && entry.about.places.length)?.about.places[0];
  const quote = entries.find((entry) => entry.kind === 'quote' && entry.quotes[0])?.quotes[0]?.text;
  const wanted: [command: string, option: string, value: string | null | undefined][] = [
    ['ask', 'question', question],
    ['quote', 'speaker', speaker && partyName(speaker, record)],
    ['event', 'place', place && nameOf(place, 'place', record)],
    ['speaker', 'name', speaker && partyName(speaker, record)],
    ['compare', 'topic', topic && nameOf(topic, 'topic', record)],
    ['timeline', 'from', days.at(-1)],
    ['check', 'quote', quote],
    ['brief', 'topic', topic && nameOf(topic, 'topic', record)],
  ];
  const named = wanted.filter((example): example is [string, string, string] => Boolean(example[2]));
  return [
    ...named.map(([command, option, value]) => ({ command, options: { [option]: value } })),
    { command: 'sources', options: {} },
  ];
}

/** How many entries are looked at for an example. */
const LOOKED_AT = 200;

function firstEntries({ record }: Parley): Entry[] {
  const positions = Array.from(
    { length: Math.min(record.entries.length, LOOKED_AT) },
    (_, position) => position,
  );
  return positions
    .map((position) => record.entries.at(position))
    .filter((entry) => entry.status === 'on record');
}
