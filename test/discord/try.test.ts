import { recordOf } from '../record/fixture';
import { run } from './running';
import { textOf, buttonsOf } from './stand-in';
test('try', async () => {
  const r = await run(recordOf());
  for (const [c, o] of [['ask', {question: 'who said thin as spring ice'}], ['quote', {}], ['help', {}], ['check', {quote: 'We will close the dam in summer.'}], ['speaker', {name:'vasik'}], ['brief', {}], ['compare', {topic:'water'}], ['timeline', {}], ['sources', {}]] as const) {
    const m = await r.discord.slash(c, o as never).message();
    console.log(c, '\n' + textOf(m), buttonsOf(m), JSON.stringify(m.components).length, JSON.stringify(m.attachments));
  }
  console.log(JSON.stringify((await r.discord.slash('ask', {question: 'who said thin as spring ice'}).message()).components, null, 1));
  console.log(r.lines.slice(-10), r.discord.violations);
  await r.stop();
});
