import { fold } from '../../record/text';
import { isEnglish } from './english';

/** Adjectives that neither name a language nor follow from the name of their country. */
const IRREGULAR = ['afghan', 'argentine', 'cypriot', 'emirati', 'swiss'];

/** What countries form together, by the names that are no other words. */
const BODIES = 'nato osce opec asean brics mercosur unesco unicef iaea'.split(' ');

/** What makes an adjective of a country's name: behind the whole of it, or in the place of some letters at most. */
const BEHIND = /[ni]$/;
const INSTEAD = /(?:[ei]?an|ese)$/;
const GIVES_WAY = 3;

/** The shortest name, or part of one, that tells a country. */
const SHORTEST = 4;

let known: ReadonlySet<string> | null = null;

/**
 * Whether a folded word names a country, its people, a large city or a body of countries ("france", "french", "germans",
 * "paris", "nato"), however it is written. Countries and languages are those of Unicode's CLDR, cities those that time zones are named by (both by
 * `Intl`), read when the first word comes that the record does not know.
 */
export function isGeographic(form: string): boolean {
  known ??= load();
  const singular = form.replace(/s$/, '');
  if (known.has(form) || known.has(singular) || known.has(singular.replace(BEHIND, ''))) return true;
  const base = singular.replace(INSTEAD, '');
  if (base === singular || base.length < SHORTEST) return false;
  return [...known].some((name) => name.startsWith(base) && name.length - base.length <= GIVES_WAY);
}

function load(): ReadonlySet<string> {
  const names = [...namesOf('region'), ...namesOf('language')].flatMap((name) => {
    const words = wordsOf(name);
    // "United", "Southern": of longer names only what nothing else is called.
    return words.filter((word) => words.length === 1 || !isEnglish(word));
  });
  const ordinary = new Set(['english', 'reunion']);
  return new Set([...names.filter((name) => !ordinary.has(name)), ...cities(), ...IRREGULAR, ...BODIES]);
}

function wordsOf(name: string): string[] {
  return (fold(name).match(/[a-z]+/g) ?? []).filter(({ length }) => length >= SHORTEST);
}

/** The names of cities in those of time zones ("Europe/Paris") that are no other words. */
function cities(): string[] {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => CONTINENT.test(zone));
  return zones.flatMap((zone) => wordsOf(zone.replace(CONTINENT, ''))).filter((word) => !isEnglish(word));
}

const CONTINENT = /^(Africa|America|Asia|Australia|Europe)\//;

/** The names that belong to codes of two letters, but for islands, which are called after anything. */
function namesOf(type: 'region' | 'language'): string[] {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  return codes.map((code) => names.of(code) ?? '').filter((name) => !/island|territor/i.test(name));
}
