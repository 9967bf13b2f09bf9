/** The last values by key, for each owner (a record or an index) apart. */
interface Memo<Owner extends object, Key, Value> {
  get(owner: Owner, key: Key): Value | undefined;
  set(owner: Owner, key: Key, value: Value): void;
}

/**
 * A memo of at least the last `limit` values of each owner, and at most twice as many. What is full becomes the older
 * half as it is, and the older half before it is let go whole: to drop one value for each that comes costs a map more
 * than all else (it leaves holes, walks over them, and is copied again and again).
 */
export function createMemo<Owner extends object, Key, Value>(limit: number): Memo<Owner, Key, Value> {
  interface Halves {
    newer: Map<Key, Value>;
    older: Map<Key, Value>;
  }
  const byOwner = new WeakMap<Owner, Halves>();

  function halvesOf(owner: Owner): Halves {
    const known = byOwner.get(owner);
    if (known) return known;
    const halves = { newer: new Map(), older: new Map() };
    byOwner.set(owner, halves);
    return halves;
  }

  function set(owner: Owner, key: Key, value: Value): void {
    const halves = halvesOf(owner);
    if (halves.newer.size >= limit) {
      halves.older = halves.newer;
      halves.newer = new Map();
    }
    halves.newer.set(key, value);
  }

  return {
    get(owner, key) {
      const { newer, older } = halvesOf(owner);
      const value = newer.get(key);
      if (value !== undefined) return value;
      const old = older.get(key);
      if (old !== undefined) set(owner, key, old);
      return old;
    },
    set,
  };
}

/**
 * A function that remembers what it gave lately. For pure functions whose arguments come up again and again; those after
 * the owner belong to it.
 */
export function remembered<Owner extends object, Key, Value, More extends unknown[]>(
  limit: number,
  make: (key: Key, owner: Owner, ...more: More) => Value,
): (key: Key, owner: Owner, ...more: More) => Value {
  const memo = createMemo<Owner, Key, Value>(limit);
  return (key, owner, ...more) => {
    const known = memo.get(owner, key);
    if (known !== undefined) return known;
    const value = make(key, owner, ...more);
    memo.set(owner, key, value);
    return value;
  };
}

/**
 * A function that makes something of an object once, and gives it again for as long as the object is there. Further
 * arguments belong to it.
 */
export function madeOnce<Owner extends object, Value, More extends unknown[]>(
  make: (owner: Owner, ...more: More) => Value,
): (owner: Owner, ...more: More) => Value {
  const made = new WeakMap<Owner, Value>();
  return (owner, ...more) => {
    const known = made.get(owner);
    if (known !== undefined) return known;
    const value = make(owner, ...more);
    made.set(owner, value);
    return value;
  };
}
