import type { Parley } from '../../commands/command';

/** The last values made from a record, by key. What was made from one record is never given for another. */
export interface Memo<Value> {
  get(parley: Parley, key: string): Value | undefined;
  set(parley: Parley, key: string, value: Value): void;
}

/** @param most values kept of a record; beyond that, those not asked for longest are dropped. */
export function createMemo<Value>(most: number): Memo<Value> {
  const byRecord = new WeakMap<Parley, Map<string, Value>>();

  function set(parley: Parley, key: string, value: Value): void {
    const values = byRecord.get(parley) ?? new Map<string, Value>();
    byRecord.set(parley, values);
    values.delete(key);
    values.set(key, value);
    if (values.size <= most) return;
    for (const oldest of values.keys()) {
      values.delete(oldest);
      return;
    }
  }

  return {
    get(parley, key) {
      const value = byRecord.get(parley)?.get(key);
      // The map keeps the order in which keys were set: the oldest is the first to go.
      if (value !== undefined) set(parley, key, value);
      return value;
    },
    set,
  };
}
