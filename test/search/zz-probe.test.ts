import { istanbul, pass, asked } from './parley';
it('p', () => {
  const i = istanbul(), p = pass();
  for (const q of ['did talks take place in Istanbul in March 2023','talks on March 29 2021','talks on March 30','talks on April 5','what happened on Friday','who told Fox','war 43rd day','war enters its 134th day','talks 2023','what did Erdogan say on March 29th','what did Erdogan say on the 29th of March', 'what did Erdogan say on Friday','what did Zelensky say on Monday','what happened on Monday','what happened on 28 March']) { const a = asked(q, i); console.log(q, '=>', a.outcome, JSON.stringify(a.why), a.ids.slice(0,4).join(' ')); }
  for (const q of ['what happened on Saturday','what happened on Friday','talks 1995','did the talks open in 1997','fifty prisoners were exchanged','we hold twelve men','how many men does Sarkland hold','what did Hask say on Wednesday']) { const a = asked(q, p); console.log(q, '=>', a.outcome, JSON.stringify(a.why), a.ids.slice(0,4).join(' ')); }
});
