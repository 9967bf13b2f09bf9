import { SPEAKING } from '../../src/search/roles';
import { isEmpty, wordsOf } from '../../src/search/words';
import { asked, entriesOf, istanbul, pass } from './parley';

function matterOf(gist: string): string {
  return wordsOf(gist)
    .filter(({ form, stem, capital }) => !capital && !isEmpty(form) && !SPEAKING.has(stem))
    .map(({ form }) => form)
    .join(' ');
}
it('p', () => {
  for (const p of [istanbul(), pass()])
    for (const e of entriesOf(p.record)) {
      if (!e.speaker) continue;
      const n = p.record.parties.get(e.speaker)?.name;
      const q = `what did ${n} say about ${matterOf(e.gist)}`;
      const a = asked(q, p);
      if (
        a.outcome !== 'found' ||
        p.record.entries.at(p.record.entries.find(a.ids[0] ?? '')).speaker !== e.speaker
      )
        console.log('F', q, '=>', a.outcome, JSON.stringify(a.why), a.ids[0], '|', e.id);
    }
});
