import { create, insertMultiple, search } from '@orama/orama';
import { type Engine, TOP } from '../engine';

/** https://docs.orama.com: typo tolerance of one letter; of two it finds less. */
export const orama: Engine = {
  async build(docs) {
    const schema = { text: 'string', speaker: 'string', topic: 'string', date: 'string' } as const;
    const db = create({ schema });
    await insertMultiple(db, [...docs], 1000);
    const find = async (term: string) => {
      const { hits } = await search(db, { term, tolerance: 1, limit: TOP, boost: { speaker: 2 } });
      return hits.map(({ id }) => id);
    };
    return { search: find, suggest: find };
  },
};
