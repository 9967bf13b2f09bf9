import { istanbul, pass, asked } from './parley';
import { ask, find, resolve, suggest } from '../../src/search/index';
it('p', () => {
  for (const [i, t] of [[istanbul(), "Ukraine. Соединенные Штаты Америки"], [pass(), "Duskholm Orvenia"]] as const) {
   for (const v of ['party','outlet','side','place','topic','source'] as const) console.log('T', v, JSON.stringify(resolve(t, v, i.record, i.index)), JSON.stringify(suggest(t, v, {}, 25, i.record, i.index)));
   const a = ask(t, i.record, i.index); console.log('T', a.outcome, a.why, a.hits.length, a.explain().length, JSON.stringify(find(t, {}, i.record, i.index)));
  }
});
