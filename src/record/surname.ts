/** What stands behind a surname. */
const SUFFIX = /^(jr|sr|junior|senior|ii|iii|iv)\.?$/i;

/** The last word of a personal name, with what a hyphen ties to it, but for "Jr." and the like. */
export function surnameOf(name: string): string {
  return name.split(/[\s,]+/).findLast((word) => word !== '' && !SUFFIX.test(word)) ?? name;
}
