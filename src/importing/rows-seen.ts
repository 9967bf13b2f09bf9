import { digestOf } from '../record/digest';
import { keyOf } from '../record/entries';
import type { Row } from './row';

/** Which rows become statements, by the short key of their id, which no two entries of a record may share. */
export class RowsSeen {
  private readonly rows = new Map<string, number>();
  /** 48 bits of each row's content, by row: all that is kept of it. */
  private readonly contents: number[] = [];

  /**
   * Takes a row, unless an earlier one has its key.
   * @returns the earlier row's number, and whether it says the same; null for a new one
   */
  take(row: Row): { row: number; same: boolean } | null {
    const key = keyOf(row.id);
    const content = contentOf(row);
    const earlier = this.rows.get(key);
    if (earlier !== undefined) return { row: earlier, same: this.contents[earlier] === content };
    this.rows.set(key, row.row);
    this.contents[row.row] = content;
    return null;
  }

  /** Whether this row, and no earlier one, was taken. */
  holds({ id, row }: Row): boolean {
    return this.rows.get(keyOf(id)) === row;
  }
}

function contentOf({ id, text, speaker, role, date, topics, source }: Row): number {
  const content = JSON.stringify([id, text, speaker, role, date, topics, source]);
  return digestOf(content).readUIntBE(0, 6);
}
