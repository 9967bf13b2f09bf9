import { transliterate } from '../search/index';

/** Leaves room for what makes it unique; an id has at most 80 characters. */
const LONGEST = 60;

/** A speaking id for a name: its words in Latin letters, lower case, joined by hyphens. */
export function slugOf(name: string): string {
  const latin = transliterate(name).normalize('NFKD').toLowerCase();
  const slug = latin
    .replace(/['’ʼ\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug || 'unnamed';
}

/** The slug of a name, told apart from ids that are taken by a number; takes it. */
export function takeSlug(name: string, taken: Set<string>): string {
  const slug = slugOf(name);
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  taken.add(id);
  return id;
}
