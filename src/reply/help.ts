import { everyEntry } from '../record/entries';
import { section } from './cards';
import { extentOf } from './extent';
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
  const lines = examples(parley).map((request) => {
    const { does, options } = words.commands[request.command as keyof typeof words.commands];
    return say.command(requestLine(request), does, Object.keys(options));
  });
  return {
    outcome: 'found',
    lead: [say.covers(extentOf(parley)), say.asOf(asOf), say.how, say.days],
    sections: [...section(say.commands, [], lines), ...section(say.questions, [], starters)],
    request: { command: 'help', options: {} },
  };
}

/** How many entries are looked at for an example. */
const LOOKED_AT = 200;

/** One request a command, each with an answer; none where the record has nothing for it. */
export function examples(parley: Parley): Request[] {
  const { days, starters, counts } = surveyOf(parley);
  const { record } = parley;
  const [question] = starters;
  const [speaker] = [...counts.speaker.keys()].filter((id) => record.parties.get(id)?.of === 'people');
  const entries = [...everyEntry(record.entries, LOOKED_AT)].filter(({ status }) => status === 'on record');
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
