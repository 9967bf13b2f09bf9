/**
 * A function that remembers what it gave lately, for each owner (a record or an index) apart; what is oldest is let go.
 * For pure functions whose arguments come up again and again.
 */
export function remembered<Owner extends object, Key, Value>(
  limit: number,
  make: (key: Key, owner: Owner) => Value,
): (key: Key, owner: Owner) => Value {
  const shelves = new WeakMap<Owner, Map<Key, Value>>();
  return (key, owner) => {
    let shelf = shelves.get(owner);
    if (!shelf) {
      shelf = new Map();
      shelves.set(owner, shelf);
    }
    const known = shelf.get(key);
    if (known !== undefined) return known;
    const value = make(key, owner);
    if (shelf.size >= limit) for (const oldest of shelf.keys()) if (shelf.delete(oldest)) break;
    shelf.set(key, value);
    return value;
  };
}
