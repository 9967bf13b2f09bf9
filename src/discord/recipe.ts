import { KEY, keyOf } from '../record/entries';
import type { Card, Outcome, Reply, Request } from '../reply/reply';
import { LIMITS } from './limits';

/**
 * What an answer is made from again when a button is pressed, after a restart too: its request; or, where that is too
 * long to carry, how it ended and the keys of its entries; or the key of the entry whose context it shows.
 */
export type Recipe =
  | { readonly is: 'request'; readonly request: Request }
  | {
      readonly is: 'entries';
      readonly outcome: Outcome;
      /** Whether they are shown as context, not as the answer. */
      readonly context: boolean;
      readonly keys: readonly string[];
    }
  | { readonly is: 'context'; readonly key: string };

/** Of a custom id's length, what a button needs for itself. */
const FOR_THE_BUTTON = 9;
const LONGEST = LIMITS.customId - FOR_THE_BUTTON;

/** Entries whose keys fit beside three characters: that it is entries, how it ended, and whether they are context. */
const KEPT_ENTRIES = Math.floor((LONGEST - 3) / 4);

/** How an answer ended, as one character. */
const ENDED: Readonly<Record<Outcome, string>> = {
  found: 'f',
  elsewhere: 'e',
  none: 'n',
  verbatim: 'v',
  partial: 'p',
  altered: 'a',
  misattributed: 'm',
  paraphrase: 'q',
  'not-on-record': 'o',
  error: 'x',
};
const OUTCOMES = new Map(Object.entries(ENDED).map(([outcome, letter]) => [letter, outcome as Outcome]));

/** Discord trims ends and takes no half surrogates: such a text would not come back as it went. */
export function isUnfit(text: string): boolean {
  return /^\s|\s$|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
}

/** A recipe as text for a custom id or a menu's value, or null if it would be too long. */
export function encodeRecipe(recipe: Recipe): string | null {
  if (recipe.is === 'entries') return encodeEntries(recipe);
  if (recipe.is === 'context') return `c${recipe.key}`;
  const text = writeRequest(recipe.request);
  return text.length > LONGEST || isUnfit(text) ? null : text;
}

/** The recipe of a request as text, whether Discord takes it or not. */
export function writeRequest({ command, options }: Request): string {
  const parts = [command, ...Object.entries(options).map(([name, value]) => `${name}=${value}`)];
  return `r${parts.map(protect).join('|')}`;
}

/** The recipe in a text, or null if it is damaged or none. */
export function decodeRecipe(text: string): Recipe | null {
  const rest = text.slice(1);
  switch (text[0]) {
    case 'r':
      return decodeRequest(rest);
    case 'e':
      return decodeEntries(rest);
    case 'c': {
      const [key] = splitKeys(rest, 1) ?? [];
      return key === undefined ? null : { is: 'context', key };
    }
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

function encodeEntries({ outcome, context, keys }: Extract<Recipe, { is: 'entries' }>): string | null {
  return keys.length > KEPT_ENTRIES ? null : `e${ENDED[outcome]}${context ? 'c' : 'a'}${pack(keys.join(''))}`;
}

function decodeEntries(text: string): Recipe | null {
  const outcome = OUTCOMES.get(text[0] ?? '');
  const context = text[1] === 'c';
  const keys = splitKeys(unpack(text.slice(2)), KEPT_ENTRIES);
  return outcome && keys && (context || text[1] === 'a') ? { is: 'entries', outcome, context, keys } : null;
}

/** Keys that were written one after the other, or null if they are none or more than so many. */
export function splitKeys(text: string, most: number): string[] | null {
  const keys = text.match(/.{1,8}/gs) ?? [];
  return keys.length > 0 && keys.length <= most && keys.every((key) => KEY.test(key)) ? keys : null;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** From here on Unicode has more than 64 × 64 characters in a row, none of which is ever composed with another. */
const PAIRS = 0x4e00;

/** Keys in half their length, each two letters as one character: Discord counts characters, whatever they are. */
export function pack(keys: string): string {
  return keys.replace(/../g, (pair) => {
    const [first = 0, second = 0] = [...pair].map((letter) => ALPHABET.indexOf(letter));
    return String.fromCharCode(PAIRS + first * 64 + second);
  });
}

function unpack(text: string): string {
  return text.replace(/./gs, (character) => {
    const pair = character.charCodeAt(0) - PAIRS;
    return `${ALPHABET[pair >> 6] ?? '!'}${ALPHABET[pair & 63]}`;
  });
}

/** The keys of the cards' entries, each once. */
export function keysOf(cards: readonly Card[]): string[] {
  return [...new Set(cards.map(({ entry }) => keyOf(entry.id)))];
}

/**
 * The recipe of a reply: its request if that can be carried, else how it ended and its first entries; null if it has
 * neither.
 */
export function recipeOf(reply: Reply): Recipe | null {
  if (reply.request) {
    const { private: _, ...options } = reply.request.options;
    const recipe: Recipe = { is: 'request', request: { command: reply.request.command, options } };
    if (encodeRecipe(recipe) !== null) return recipe;
  }
  const cards = reply.sections.flatMap((section) => section.cards);
  const keys = keysOf(cards).slice(0, KEPT_ENTRIES);
  const context = cards.every((card) => card.context);
  return keys.length ? { is: 'entries', outcome: reply.outcome, context, keys } : null;
}

/** The mark between parts is written differently inside them. */
function protect(part: string): string {
  return part.replace(/[~|]/g, (mark) => (mark === '~' ? '~0' : '~1'));
}

function expose(part: string): string {
  return part.replace(/~[01]/g, (mark) => (mark === '~0' ? '~' : '|'));
}
