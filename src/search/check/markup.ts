/** What is struck out: by Discord's signs, by tags, or by a stroke through each letter. */
const STRUCK = [
  /~~(?=\S)[^~]*(?<=\S)~~/gu,
  /<(s|del|strike)>.*?<\/\1>/gisu,
  /\[s\].*?\[\/s\]/gsu,
  /(?:\P{M}\p{M}*?[\u0335-\u0338]\p{M}*\s?){2,}/gu,
];

/** "[quote="Venn"]", above the words of whoever is quoted. */
const QUOTE_OF = /\[quote=["']?([^\]"',;]+)[^\]]*\]/giu;
/** Tags that part lines, and tags within one. */
const BLOCK =
  /<\/?(?:p|div|blockquote|br|hr|li|ul|ol|h[1-6]|table|tr|td|th|section|article|figure|figcaption|pre)(?:\s[^<>]*)?\/?>|\[\/?quote\]/giu;
const INLINE = /<\/?(?:a|b|i|u|em|strong|span|small|mark|font|sub|sup|code|cite|time)(?:\s[^<>]*)?>/giu;
const QUOTED = /<\/?q(?:\s[^<>]*)?>/giu;

const ENTITY = /&(?:#(\d{1,7})|([a-z]{2,6}));/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  shy: '',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};

/** A word parted at the end of a line. */
const PARTED = /(?<=\p{Ll})[-\u2010\u00ad][^\S\n]*\n\s*(?=\p{Ll})/gu;

/** A post as its readers see it: nothing struck out, no tags and entities of web pages and boards, no parted words. */
export function asRead(posted: string): string {
  return STRUCK.reduce((text, struck) => text.replace(struck, ' '), posted)
    .replace(QUOTE_OF, '\n$1: ')
    .replace(BLOCK, '\n')
    .replace(INLINE, '')
    .replace(QUOTED, '"')
    .replace(ENTITY, entity)
    .replace(PARTED, '');
}

function entity(written: string, code?: string, name = ''): string {
  const point = Number(code);
  if (code === undefined) return ENTITIES[name.toLowerCase()] ?? written;
  return point <= 0x10ffff ? String.fromCodePoint(point) : written;
}
