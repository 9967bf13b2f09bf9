import { asked, istanbul, pass } from './parley';

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
        a.ids.slice(0, 6).join(' '),
        a.ids.length > 6 ? `(+${a.ids.length - 6})` : '',
      );
    }
  };
  Q(
    i,
    `
  what did Zelenskyy say about neutrality
  neutrality
  neutral status of Ukraine
  who is sceptical about Putin
  is Moscow serious
  Zelensky concessions
  Zelensky on Donbas
  give up land
  security guarantees
  gaurantees
  ceasefire
  who wants a truce
  poisoning
  who denied the poisoning
  reactions to the poisoning
  symptoms of the delegates
  chemical weapons
  sanctions on Abramovich
  who sanctioned Abramovich
  role of Abramovich
  go-between
  Chelsea
  oil depot
  strikes while they talked
  attack on government building
  Irpin
  Kyiv suburb recaptured
  russian withdrawal
  cutback of military activity
  kyiv and chernihiv
  trust
  handshakes
  frosty welcome
  where did they meet
  venue
  who was absent
  summit of the presidents
  breakthrough
  progress
  Mariupol
  evacuation of civilians
  how long has the war lasted
  stalemate
  quick victory
  infrastructure
  who opened the talks
  no losers
  Kuleba
  Erdogan quotes
  Truss
  what did Peskov say
  what did the Wall Street Journal report
  via AP
  photographer
  talks in Kyiv
  earlier round
  video address
  regrouping
  minimum and maximum
  humanitarian issues
  who met before the talks
  `,
  );
  Q(
    p,
    `
  toll
  weigh lorries
  prisoners
  captives
  swap of prisoners
  tunnel
  tunnel explosion
  denials
  power line
  electricity
  progress
  how far did they get
  gunfire
  troops
  Hask
  Okoro
  Lindqvar quotes
  Torvald
  Eland
  Brannik
  Hollin tunnel
  Sarkland on prisoners
  Orvenia on the toll
  Quill
  Brehm
  snow
  first step
  patience
  bank accounts
  what did Meridian Wire carry
  Tessel
  talks
  who is hopeful
  `,
  );
});
