import { echo } from '../reply/echo';
import type { Request } from '../reply/reply';

/** What a line of batch input asks for, or what is wrong with it; `id` is null where it cannot be known. */
export type BatchRequest = { id: unknown } & (
  | { request: Request; explain: boolean; wrong?: never }
  | { request?: never; explain?: never; wrong: string }
);

const EXAMPLE = '{"id":"1","command":"ask","options":{"question":"who ..."}}';

/** Reads one line: a JSON object with a command, its options by name, an id to give back, and perhaps `explain`. */
export function readRequest(line: string): BatchRequest {
  const json = parse(line);
  if (json instanceof SyntaxError)
    return { id: null, wrong: `this is not JSON (${echo(json.message)}). A request is ${EXAMPLE}.` };
  if (!isObject(json)) return { id: null, wrong: `a request is a JSON object, such as ${EXAMPLE}.` };
  const { id = null, command, options = {}, explain = false } = json;
  if (typeof command !== 'string')
    return { id, wrong: '"command" must be the name of a command, such as "ask".' };
  if (!isObject(options)) return { id, wrong: '"options" must be an object of option values by name.' };
  if (typeof explain !== 'boolean') return { id, wrong: '"explain" must be true or false.' };
  const given = Object.entries(options).filter(([, value]) => value !== null);
  const odd = given.find(([, value]) => typeof value === 'object');
  if (odd)
    return { id, wrong: `the option "${odd[0]}" must be text, not ${JSON.stringify(odd[1]).slice(0, 100)}.` };
  const request = {
    command,
    options: Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
  };
  return { id, request, explain };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return error;
  }
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
