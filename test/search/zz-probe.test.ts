import { resolve } from '../../src/search/index';
import { istanbul, pass } from './parley';

it('p', () => {
  for (const x of [istanbul(), pass()]) {
    const r = (name: string, v: any, id: string) => {
      const a = resolve(name, v, x.record, x.index);
      if (a.ids.length !== 1 || a.ids[0] !== id || a.guessed)
        console.log('X', v, JSON.stringify(name), id, JSON.stringify(a));
    };
    for (const p of x.record.parties.values()) {
      r(p.name, 'party', p.id);
      for (const a of p.aliases) r(a, 'party', p.id);
      if (p.of === 'outlets') r(p.name, 'outlet', p.id);
      else if (p.kind !== 'person') r(p.name, 'side', p.id);
    }
    for (const p of x.record.places.values()) {
      r(p.name, 'place', p.id);
      for (const a of p.aliases) r(a, 'place', p.id);
    }
    for (const p of x.record.topics.values()) {
      r(p.name, 'topic', p.id);
    }
    for (const p of x.record.sources.values()) {
      r(p.title, 'source', p.id);
    }
  }
});
