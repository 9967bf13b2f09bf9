import { eachIsNamed, REPORT } from './cases';

describe('kinds', () => {
  eachIsNamed([
    [
      'reported speech with quoted words',
      (files) => files.entry('soro-denial', { kind: 'reported' }),
      `${REPORT}: soro-denial: quotes: reported speech quotes no words; make it a "fragment" or a "quote"`,
    ],
    [
      'a fragment without words',
      (files) => files.entry('soro-denial', { quotes: [] }),
      `${REPORT}: soro-denial: quotes: a "fragment" without quoted words; quote them, or make it "reported"`,
    ],
    [
      'a quote that breaks off',
      (files) => files.entry('brandt-truce', { kind: 'quote' }),
      `${REPORT}: brandt-truce: kind: a "quote" is whole sentences, and this one has no end; make it a "fragment", or quote it to its end`,
    ],
    [
      'quoted words without a speaker',
      (files) => files.entry('brandt-truce', { speaker: null, as: null }),
      `${REPORT}: brandt-truce: speaker: quoted words without a speaker; name one; for someone unnamed, add a person with "named": false`,
    ],
    [
      'what the publisher states with a speaker',
      (files) => files.entry('ferry-sinking', { speaker: 'villagers' }),
      `${REPORT}: ferry-sinking: speaker: "stated" is what the publisher says, and this one has a speaker; make it "reported", or take the speaker out`,
    ],
    [
      'a role without a speaker',
      (files) => files.entry('talks-end', { as: 'host' }),
      `${REPORT}: talks-end: as: a role without a speaker; name the speaker, or take the role out`,
    ],
  ]);
});
