import { keyOf } from '../record/entries';
import type { Card, Reply, Request } from '../reply/reply';
import { LIMITS } from './limits';

/**
 * What an answer is made from again when a button is pressed, after a restart too: its request; the keys of its
 * entries, where the request is too long to carry; or the key of the entry whose context it shows.
 */
export type Recipe =
  | { readonly is: 'request'; readonly request: Request }
  | { readonly is: 'entries'; readonly keys: readonly string[] }
  | { readonly is: 'context'; readonly key: string };

/** Entries whose keys fit into a custom id beside what else it holds. */
export const KEPT_ENTRIES = 10;

/** Of a custom id's length, what a button needs for itself. */
const FOR_THE_BUTTON = 8;
const LONGEST = LIMITS.customId - FOR_THE_BUTTON;

const KEY = /^[\w-]{8}$/;

/** Discord trims ends and takes no half surrogates: such a text would not come back as it went. */
const UNFIT = /^\s|\s$|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

/** A recipe as text for a custom id or a menu's value, or null if it would be too long. */
export function encodeRecipe(recipe: Recipe): string | null {
  if (recipe.is === 'entries') return recipe.keys.length > KEPT_ENTRIES ? null : `e${recipe.keys.join('')}`;
  if (recipe.is === 'context') return `c${recipe.key}`;
  const { command, options } = recipe.request;
  const parts = [command, ...Object.entries(options).map(([name, value]) => `${name}=${value}`)];
  const text = `r${parts.map(protect).join('|')}`;
  return text.length > LONGEST || UNFIT.test(text) ? null : text;
}

/** The recipe in a text, or null if it is damaged or none. */
export function decodeRecipe(text: string): Recipe | null {
  const rest = text.slice(1);
  switch (text[0]) {
    case 'r':
      return decodeRequest(rest);
    case 'e': {
      const keys = splitKeys(rest);
      return keys && { is: 'entries', keys };
    }
    case 'c':
      return KEY.test(rest) ? { is: 'context', key: rest } : null;
    default:
      return null;
  }
}

function decodeRequest(text: string): Recipe | null {
  const [command, ...options] = text.split('|').map(expose);
  if (!command || options.some((option) => !option.includes('='))) return null;
  const named = options.map((option) => [
    option.slice(0, option.indexOf('=')),
    option.slice(option.indexOf('=') + 1),
  ]);
  return { is: 'request', request: { command, options: Object.fromEntries(named) } };
}

/** Keys that were written one after the other, or null if they are none. */
export function splitKeys(text: string): string[] | null {
  const keys = text.match(/.{1,8}/gs) ?? [];
  return keys.length > 0 && keys.length <= KEPT_ENTRIES && keys.every((key) => KEY.test(key)) ? keys : null;
}

/** The keys of the cards' entries, each once. */
export function keysOf(cards: readonly Card[]): string[] {
  return [...new Set(cards.map(({ entry }) => keyFor(entry.id)))];
}

/** Keys of the entries shown lately: hashing them anew takes longer than all else about the buttons. */
const lately = new Map<string, string>();
const LATELY = 5000;

function keyFor(id: string): string {
  const known = lately.get(id);
  if (known !== undefined) return known;
  if (lately.size === LATELY) lately.clear();
  const key = keyOf(id);
  lately.set(id, key);
  return key;
}

/** The recipe of a reply: its request if that can be carried, else its first entries; null if it has neither. */
export function recipeOf(reply: Reply): Recipe | null {
  if (reply.request) {
    const { private: _, ...options } = reply.request.options;
    const recipe: Recipe = { is: 'request', request: { command: reply.request.command, options } };
    if (encodeRecipe(recipe) !== null) return recipe;
  }
  const keys = keysOf(reply.sections.flatMap(({ cards }) => cards));
  return keys.length ? { is: 'entries', keys: keys.slice(0, KEPT_ENTRIES) } : null;
}

/** The mark between parts is written differently inside them. */
function protect(part: string): string {
  return part.replace(/[~|]/g, (mark) => (mark === '~' ? '~0' : '~1'));
}

function expose(part: string): string {
  return part.replace(/~[01]/g, (mark) => (mark === '~0' ? '~' : '|'));
}
