/** What was given for a text, and the milliseconds that it took. */
interface Timed<Given> {
  given: Given;
  ms: number;
}

/** Times each text is looked up; its time is the shortest, as that is the library's own, without the machine's other work. */
const PASSES = 3;

/**
 * Looks up texts one after the other, pass after pass, until the seconds are over.
 * @returns one for each text that was reached at all, in order
 */
export async function timed<Given>(
  texts: readonly string[],
  lookUp: (text: string) => Given | Promise<Given>,
  seconds: number,
): Promise<Timed<Given>[]> {
  const started = process.hrtime.bigint();
  const results: Timed<Given>[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [at, text] of texts.entries()) {
      if (secondsSince(started) > seconds) return results;
      const begun = process.hrtime.bigint();
      const given = await lookUp(text);
      const ms = secondsSince(begun) * 1000;
      results[at] = { given, ms: Math.min(ms, results[at]?.ms ?? ms) };
    }
  }
  return results;
}

/** Seconds since a moment of `process.hrtime.bigint()`. */
export function secondsSince(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e9;
}
