/**
 * The items of the greatest values above zero, at most `limit`, best first; of equals the smaller item. Makes no object
 * for an item, as there may be many.
 * @param values by place: the value of the item at the same place
 */
export function bestOf(items: Uint32Array, values: Float64Array, limit: number): number[] {
  const best: number[] = [];
  const kept: number[] = [];
  let floor = 0;
  for (let place = 0; place < items.length; place++) {
    const value = values[place] ?? 0;
    if (value <= 0 || value < floor) continue;
    const item = items[place] ?? 0;
    let at = best.length;
    if (at < limit) {
      best.push(item);
      kept.push(value);
    } else if (isBefore(value, item, floor, best[limit - 1] ?? 0)) at = limit - 1;
    else continue;
    for (; at > 0 && isBefore(value, item, kept[at - 1] ?? 0, best[at - 1] ?? 0); at--) {
      best[at] = best[at - 1] ?? 0;
      kept[at] = kept[at - 1] ?? 0;
    }
    best[at] = item;
    kept[at] = value;
    if (best.length === limit) floor = kept[limit - 1] ?? 0;
  }
  return best;
}

function isBefore(value: number, item: number, otherValue: number, otherItem: number): boolean {
  return value > otherValue || (value === otherValue && item < otherItem);
}
