import { asked, entriesOf, istanbul, pass } from './parley';

it('p', () => {
  const i = istanbul(),
    p = pass();
  const Q = (x: typeof i, qs: string) => {
    for (const q of qs.trim().split('\n')) {
      const a = asked(q.trim(), x);
      console.log(
        'Q',
        q.trim(),
        '=>',
        a.outcome,
        JSON.stringify(a.why),
        a.ids.slice(0, 5).join(' '),
        a.ids.length > 5 ? `(+${a.ids.length - 5})` : '',
      );
    }
  };
  Q(
    i,
    `
  weather in Istanbul
  what is the population of Kyiv
  Erdogan's age
  how old is Erdogan
  Biden's dog
  restaurants in Istanbul
  how tall is Putin
  who is Putin's wife
  Truss on climate change
  what did Truss say about climate change
  what did Kuleba say about grain exports
  what did Erdogan say about NATO
  what did Zelenskyy say about elections
  Zelenskyy on nuclear plants
  who won in Mariupol
  Abramovich yacht
  when was Abramovich born
  Chelsea match result
  Fox News ratings
  price of oil
  who is the mayor of Kyiv
  capital of Turkey
  did Turkey join the EU
  did Abramovich buy Arsenal
  Peskov resigned
  did Peskov confirm the poisoning
  did Kuleba say they are trading land
  Kuleba said we are trading people and land
  Erdogan said there would be losers in a just peace
  were there handshakes
  who shook hands
  did Podolyak say the war is lost
  is Abramovich an official mediator
  did the talks bring a breakthrough
  was Irpin lost
  did the Russians retake Irpin
  did the US sanction Abramovich
  did Biden refuse
  `,
  );
  Q(
    p,
    `
  weather in Tessel
  Brannik restaurants
  what did Okoro say about elections
  did Hask say they hold nobody
  did Torvald promise to pay the toll
  Torvald will pay a toll
  did Lindqvar confirm the report
  who scored in Tessel
  how old is Torvald
  Okoro praised the power line
  did Brandeis agree to weigh trucks
  General Brehm attended the talks
  was Brehm invited
  `,
  );
});
