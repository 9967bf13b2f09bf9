import { LIMITS } from './limits';
import { decodeRecipe, encodeRecipe, type Recipe, splitKeys } from './recipe';

/** What pressing a button or picking from a menu asks for. `at` is the item with which the page meant begins. */
export type Press =
  | { readonly do: 'previous' | 'next' | 'share'; readonly of: Recipe; readonly at: number }
  | { readonly do: 'context'; readonly key: string }
  | { readonly do: 'cite'; readonly keys: readonly string[] }
  /** Menus, of entries to see by themselves and of requests to make instead; the value picked is a recipe. */
  | { readonly do: 'pick' }
  | { readonly do: 'choose' };

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
  if (!('of' in press)) return '';
  const recipe = encodeRecipe(press.of);
  return recipe === null ? null : `${press.at.toString(36)}|${recipe}`;
}

/** What a custom id asks for; null if it is not ours, of another version or damaged. */
export function decode(id: string): Press | null {
  const deed = id[0] === VERSION ? DEEDS.get(id[1] ?? '') : undefined;
  const held = id.slice(2);
  switch (deed) {
    case undefined:
      return null;
    case 'pick':
    case 'choose':
      return held === '' ? { do: deed } : null;
    case 'context': {
      const [key] = splitKeys(held, 1) ?? [];
      return key === undefined ? null : { do: deed, key };
    }
    case 'cite': {
      const keys = splitKeys(held, MOST_CITED);
      return keys && { do: deed, keys };
    }
    default: {
      const { at, recipe } = /^(?<at>[0-9a-z]{1,4})\|(?<recipe>.+)$/su.exec(held)?.groups ?? {};
      const of = recipe === undefined ? null : decodeRecipe(recipe);
      return of && { do: deed, of, at: Number.parseInt(at ?? '0', 36) };
    }
  }
}
