import type { RecordFiles } from '../record/fixture';
import { passReport } from './pass-report';
import { passVocabularies } from './pass-vocabularies';
import { passCorrection, passWire } from './pass-wire';

/** Turns the record's fixture into the talks on the pass: three documents, 27 entries. */
export function passTalks(files: RecordFiles): void {
  Object.assign(files.data, {
    ...passVocabularies(),
    sources: [passReport(), passWire(), passCorrection()],
  });
}
