import { eachIsNamed, REPORT } from './cases';

describe('chains and links', () => {
  eachIsNamed([
    [
      'a chain that comes to an outlet twice',
      (files) => files.entry('brandt-truce', { via: ['northwire', 'lake-radio', 'northwire'] }),
      `${REPORT}: brandt-truce: via[2]: the chain comes to "northwire" twice; name each outlet once, in order`,
    ],
    [
      'a chain that comes back to its speaker',
      (files) => files.entry('ferry-charge', { via: ['the-veil'] }),
      `${REPORT}: ferry-charge: via[0]: the chain comes back to the speaker "the-veil"; take it out; the chain begins after the speaker`,
    ],
    [
      'a chain that holds the publisher',
      (files) => files.entry('brandt-truce', { via: ['northwire', 'harbour-post'] }),
      `${REPORT}: brandt-truce: via[1]: "harbour-post" is the publisher; take it out; the chain ends before the publisher`,
    ],
    [
      'a link to itself',
      (files) => files.entry('brandt-truce', { links: [{ to: 'brandt-truce', how: 'answers' }] }),
      `${REPORT}: brandt-truce: links[0]: it links to itself; take the link out`,
    ],
    [
      'a link twice',
      (files) => files.entry('soro-denial').links?.push({ to: 'ferry-charge', how: 'denies' }),
      `${REPORT}: soro-denial: links[1]: "denies" leads to "ferry-charge" twice; take one out`,
    ],
    [
      'an answer to what was said later',
      (files) =>
        files.entry('soro-denial', { said: { date: '1994-05-09', cue: 'Monday', basis: 'derived' } }),
      `${REPORT}: soro-denial: links[0]: it was said on 1994-05-09, what it denies on 1994-05-10; correct a day, or turn the link round`,
    ],
    [
      'an event that denies',
      (files) => files.entry('ferry-sinking', { links: [{ to: 'vasik-dam', how: 'denies' }] }),
      `${REPORT}: ferry-sinking: links[0]: what happened denies nothing; let the statement that denies it link to it`,
    ],
    [
      'a denial of a denial of it',
      (files) => files.entry('ferry-charge', { links: [{ to: 'soro-denial', how: 'denies' }] }),
      `${REPORT}: soro-denial: links[0]: "ferry-charge" denies it, too; keep the link of the one that came later`,
    ],
  ]);
});
