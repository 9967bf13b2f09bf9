/** An id and what it belongs to, nearest first. Each comes once, or what lies in itself would never end. */
export function* upward(
  id: string | null | undefined,
  next: (id: string) => string | null | undefined,
): Generator<string> {
  const passed = new Set<string>();
  for (let at = id; at && !passed.has(at); at = next(at)) {
    passed.add(at);
    yield at;
  }
}

/** The places that a place lies in, or the topics that contain a topic, nearest first. */
export function around(id: string, all: ReadonlyMap<string, { readonly in: string | null }>): string[] {
  return [...upward(all.get(id)?.in, (one) => all.get(one)?.in)];
}
