import { type Issue, isRecord } from './errors';

/** Collects the rules a body breaks, each with the path at which Discord would report it. */
export class Issues {
  readonly found: Issue[] = [];

  add(path: string, code: string, message: string): void {
    this.found.push({ path, code, message });
  }

  /** A string within these lengths (UTF-16 units); returns it, or null if it is none. */
  text(value: unknown, path: string, min: number, max: number): string | null {
    if (typeof value !== 'string') {
      this.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
      return null;
    }
    if (value.length < min || value.length > max)
      this.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    return value;
  }

  /** As `text`, for a field that may be left out. */
  optionalText(value: unknown, path: string, max: number): string | null {
    return value === undefined || value === null ? null : this.text(value, path, 0, max);
  }

  /** A list of objects within these lengths; what is no object is reported and left out. */
  list(value: unknown, path: string, min: number, max: number): Record<string, unknown>[] {
    if (value === undefined || value === null) {
      if (min > 0) this.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
      return [];
    }
    if (!Array.isArray(value)) {
      this.add(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return [];
    }
    if (value.length < min || value.length > max)
      this.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    value.forEach((item, i) => {
      if (!isRecord(item))
        this.add(`${path}.${i}`, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
    });
    return value.filter(isRecord);
  }

  /** Every value only once. */
  unique(values: readonly unknown[], path: string, code: string, message: string): void {
    if (new Set(values).size !== values.length) this.add(path, code, message);
  }
}
