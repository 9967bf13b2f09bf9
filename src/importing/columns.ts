/** What a row says, and the columns it is looked for in: the name itself, then what people commonly call it. */
const SYNONYMS = {
  text: ['quote', 'quotation', 'statement', 'sentence', 'words', 'content'],
  speaker: ['name', 'person', 'by', 'author', 'who', 'said by'],
  role: ['office', 'title', 'position', 'as'],
  date: ['day', 'when', 'year', 'said'],
  topic: ['subject', 'theme', 'about', 'topics'],
  source: ['document', 'publication', 'url', 'link', 'outlet', 'publisher'],
  id: ['identifier', 'key'],
} as const;

/** What a row can say. */
export type Field = keyof typeof SYNONYMS;

const FIELDS = Object.keys(SYNONYMS) as Field[];

/** Columns that were named for some of the fields. */
export type Mapping = Partial<Record<Field, string>>;

/** Reads `text=quote,speaker=name`; the lines say what is wrong with it. */
export function readMapping(text: string): { mapping: Mapping; faults: string[] } {
  const mapping: Mapping = {};
  const faults: string[] = [];
  for (const part of text.split(',').filter((piece) => piece.trim())) {
    const [name = '', ...rest] = part.split('=');
    const column = rest.join('=').trim();
    const field = FIELDS.find((known) => known === name.trim());
    if (field === undefined)
      faults.push(`--map: "${name.trim()}" is not a field; the fields are ${FIELDS.join(', ')}`);
    else if (!column) faults.push(`--map: no column for "${field}"; write ${field}=COLUMN`);
    else if (mapping[field] !== undefined) faults.push(`--map: "${field}" is given two columns; name one`);
    else if (Object.values(mapping).includes(column))
      faults.push(`--map: "${column}" is given to two fields; each needs a column of its own`);
    else mapping[field] = column;
  }
  return { mapping, faults };
}

/** Finds the fields in rows, and remembers which columns there were. */
export class Columns {
  private readonly seen = new Set<string>();
  private readonly fields = new Map<string, Field>();
  private readonly known = new Map<string, Mapping>();

  /** @param named columns that are certain; the others are looked for by their common names */
  constructor(private readonly named: Mapping) {}

  /** The column of each field in a row with these columns; a field without one is absent. */
  of(columns: readonly string[]): Mapping {
    const key = columns.join('\0');
    const mapping = this.known.get(key) ?? this.find(columns);
    this.known.set(key, mapping);
    return mapping;
  }

  /** After the last row: columns that are nowhere, a line each. */
  faults(): string[] {
    const { seen, fields, named } = this;
    if (seen.size === 0) return [];
    const there = `the columns are ${[...seen].join(', ')}`;
    const missing = Object.entries(named).filter(([, column]) => !seen.has(column));
    const unfound = NEEDED.filter((field) => !named[field] && ![...fields.values()].includes(field));
    return [
      ...missing.map(([field, column]) => `--map ${field}=${column}: there is no such column; ${there}`),
      ...unfound.map((field) => `no column is called ${field}; name it with --map ${field}=COLUMN; ${there}`),
    ];
  }

  /** After the last row: which column was taken for what, and which for nothing, in a line. */
  taken(): string {
    const unused = [...this.seen].filter((column) => !this.fields.has(column));
    const used = [...this.fields].map(([column, field]) => (column === field ? field : `${field}=${column}`));
    return `columns: ${used.join(', ')}; not used: ${unused.join(', ') || 'none'}`;
  }

  private find(columns: readonly string[]): Mapping {
    const free = columns.filter((column) => !Object.values(this.named).includes(column));
    const found: Mapping = {};
    for (const column of columns) this.seen.add(column);
    for (const field of FIELDS) {
      const column = this.named[field] ?? commonName(field, free);
      if (column === undefined || !columns.includes(column)) continue;
      found[field] = column;
      this.fields.set(column, field);
    }
    return found;
  }
}

const NEEDED: readonly Field[] = ['text', 'speaker'];

function commonName(field: Field, columns: readonly string[]): string | undefined {
  for (const name of [field, ...SYNONYMS[field]]) {
    const column = columns.find((it) => it.trim().toLowerCase().replace(/[_-]/g, ' ') === name);
    if (column !== undefined) return column;
  }
  return undefined;
}
