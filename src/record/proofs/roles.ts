import type { Fault } from '../fault';
import type { Document } from './document';

/** The role of somebody spoken of is printed in the clause that is said to give it. */
export function* proveRoles({ text, file, entries }: Document): Generator<Fault> {
  for (const { id: record, roles, start, end } of entries) {
    for (const [index, { as }] of roles.entries()) {
      if (text.slice(start, end).includes(as)) continue;
      const problem = `"${as}" does not stand at ${start} to ${end} of the text`;
      yield {
        file,
        record,
        field: `roles[${index}].as`,
        problem,
        fix: 'give the role as it is printed there',
      };
    }
  }
}
