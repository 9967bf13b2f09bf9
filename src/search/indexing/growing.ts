import { findString, type StringTable } from '../../record/string-table';

/** Numbers one after the other, in memory that grows with how many they are. */
export class Column {
  private numbers = new Uint32Array(1024);
  private size = 0;

  push(number: number): void {
    if (this.size === this.numbers.length) {
      const larger = new Uint32Array(this.size * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.size++] = number;
  }

  /** All of them so far. */
  get all(): Uint32Array {
    return this.numbers.subarray(0, this.size);
  }
}

/** Texts numbered as they come, from 0, until a sorted table of them can be made. */
export class Numbering {
  private readonly numbers = new Map<string, number>();

  /** The number of a text, new or not. */
  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** All of them, by their numbers. */
  get texts(): Iterable<string> {
    return this.numbers.keys();
  }

  /** By the number of a text its rank in a table that holds it. */
  ranksIn(table: StringTable): Uint32Array {
    return Uint32Array.from(this.texts, (text) => findString(table, text));
  }
}

/** Turns numbers of items, each at the place behind that of its owner, into where each owner's items begin. */
export function summed(offsets: Uint32Array): Uint32Array {
  let sum = 0;
  return offsets.map((number) => {
    sum += number;
    return sum;
  });
}
