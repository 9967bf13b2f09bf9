import type { Engine } from '../engine';
import { bm25 } from './bm25';
import { flexsearch } from './flexsearch';
import { fuseDefaults, fuseTokens } from './fuse';
import { lunrEngine } from './lunr';
import { minisearch } from './minisearch';
import { orama } from './orama';
import { parleyQuestion, parleySearch } from './parley';
import { ufuzzy } from './ufuzzy';

/** Whatever is measured, by the name in the tables. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  parley: parleySearch,
  'parley ask': parleyQuestion,
  minisearch,
  flexsearch,
  orama,
  lunr: lunrEngine,
  bm25,
  ufuzzy,
  'fuse tokens': fuseTokens,
  'fuse defaults': fuseDefaults,
};
