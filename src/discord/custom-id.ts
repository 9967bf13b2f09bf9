import type { Request } from '../reply/reply';
import { LIMITS } from './limits';
import { decodeRecipe, encodeRecipe, isUnfit, type Recipe, splitKeys, writeRequest } from './recipe';

/** What pressing a button or picking from a menu asks for. `at` is the item with which the page meant begins. */
export type Press =
  | PressOn
  | { readonly do: 'context'; readonly key: string }
  | { readonly do: 'cite'; readonly keys: readonly string[] }
  /** Menus, of entries to see by themselves and of requests to make instead; the value picked is a recipe. */
  | { readonly do: 'pick' }
  /** `head` is what long values have left out. */
  | { readonly do: 'choose'; readonly head: string };

/** What asks for a page of an answer. */
export interface PressOn {
  readonly do: 'previous' | 'next' | 'share';
  readonly of: Recipe;
  readonly at: number;
  /** What the person has seen, which Share remembers. */
  readonly seen?: string;
}

/** The first character of every custom id: another one as soon as an older one could be misread. */
const VERSION = '1';

/** Twice what a page holds. */
const MOST_CITED = 10;

const LETTERS = {
  previous: 'p',
  next: 'n',
  share: 's',
  context: 'c',
  cite: 'b',
  pick: 'e',
  choose: 'd',
} as const;
const DEEDS = new Map(
  Object.entries(LETTERS).map(([deed, letter]) => [letter as string, deed as Press['do']]),
);

/** A custom id, or null if it would be longer than Discord takes. */
export function encode(press: Press): string | null {
  const held = hold(press);
  const id = `${VERSION}${LETTERS[press.do]}${held}`;
  return held === null || id.length > LIMITS.customId ? null : id;
}

function hold(press: Press): string | null {
  if ('key' in press) return press.key;
  if ('keys' in press) return press.keys.join('');
  if ('head' in press) return press.head;
  if (!('of' in press)) return '';
  const recipe = encodeRecipe(press.of);
  return recipe === null ? null : `${press.at.toString(36)}${press.seen ?? ''}|${recipe}`;
}

/** What leads to a page: where it begins, what Share's person has seen of it, and the recipe. */
const LEADING = /^(?<at>[0-9a-z]{1,4})(?<seen>[\u4e00-\u5dff]{2})?\|(?<recipe>.+)$/su;

/** What a custom id asks for; null if it is not ours, of another version or damaged. */
export function decode(id: string): Press | null {
  const deed = id[0] === VERSION ? DEEDS.get(id[1] ?? '') : undefined;
  const held = id.slice(2);
  switch (deed) {
    case undefined:
      return null;
    case 'pick':
      return held === '' ? { do: deed } : null;
    case 'choose':
      return { do: deed, head: held };
    case 'context': {
      const [key] = splitKeys(held, 1) ?? [];
      return key === undefined ? null : { do: deed, key };
    }
    case 'cite': {
      const keys = splitKeys(held, MOST_CITED);
      return keys && { do: deed, keys };
    }
    default: {
      const { at, seen, recipe } = LEADING.exec(held)?.groups ?? {};
      const of = recipe === undefined ? null : decodeRecipe(recipe);
      return of && { do: deed, of, at: Number.parseInt(at ?? '0', 36), ...(seen && { seen }) };
    }
  }
}

/** What a value begins with that goes on where the head of its menu ends. */
const REST = '+';

/** What a custom id has for the head of a menu. */
const LONGEST_HEAD = LIMITS.customId - 2;

/**
 * Requests as the values of a menu, null where one does not fit. Those too long for a value differ in little, as a rule:
 * the menu's custom id takes the beginning that they share.
 */
export function encodeChoices(requests: readonly Request[]): {
  head: string;
  values: readonly (string | null)[];
} {
  const texts = requests.map((request) => {
    const text = writeRequest(request);
    return isLong(text) ? writeRequest(sharedFirst(request, requests)) : text;
  });
  const head = sharedHead(texts.filter(isLong));
  const values = texts.map((text) => {
    const value = isLong(text) && text.startsWith(head) ? `${REST}${text.slice(head.length)}` : text;
    return isLong(value) || isUnfit(value) ? null : value;
  });
  return { head, values };
}

function isLong(value: string): boolean {
  return value.length > LIMITS.optionValue;
}

/** A request with the options first that most of the requests have alike. */
function sharedFirst({ command, options }: Request, requests: readonly Request[]): Request {
  const sharing = ([name, value]: [string, string]) =>
    requests.filter((other) => other.options[name] === value).length;
  const sorted = Object.entries(options).sort((one, other) => sharing(other) - sharing(one));
  return { command, options: Object.fromEntries(sorted) };
}

/** How the first of some texts begins, as far as all that are of its command begin so. */
function sharedHead([first = '', ...others]: readonly string[]): string {
  const command = first.replace(/\|.*$/su, '|');
  let head = first.slice(0, LONGEST_HEAD);
  for (const other of others.filter((text) => text.startsWith(command)))
    while (!other.startsWith(head)) head = head.slice(0, -1);
  while (isUnfit(head)) head = head.slice(0, -1);
  return head;
}

/** What a value picked from a menu stands for; null if it is damaged. */
export function decodeChoice(value: string, head: string): Recipe | null {
  return decodeRecipe(value.startsWith(REST) ? head + value.slice(REST.length) : value);
}
