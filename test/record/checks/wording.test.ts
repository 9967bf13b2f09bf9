import { eachIsNamed, eachIsSound, faultsOf, REPORT } from './cases';

describe('our own words', () => {
  eachIsNamed([
    [
      'speech in quotation marks in a gist',
      (files) => files.entry('brandt-harbour', { gist: 'Velmark says “we will share this harbour” now.' }),
      `${REPORT}: brandt-harbour: gist: quotation marks around "we will share this harbour"; say it in your own words; what the source quotes goes into "quotes"`,
    ],
    [
      'speech in quotation marks in a note',
      (files) =>
        files.entry('brandt-harbour', { note: 'Perhaps "her country was ready to share" is wrong.' }),
      `${REPORT}: brandt-harbour: note: quotation marks around "her country was ready to share"; say it in your own words; what the source quotes goes into "quotes"`,
    ],
  ]);

  eachIsNamed([
    [
      'a paraphrase without a word of its own',
      (files) =>
        files.entry('brandt-harbour', {
          paraphrases: [
            'Both may moor there.',
            'Velmark offers that both may use a harbour.',
            'Joint use there.',
          ],
        }),
      `${REPORT}: brandt-harbour: paraphrases[2]: it has no word that the gist and the paraphrases before it have not; put it in other words, or take it out`,
    ],
    [
      'speech in quotation marks in a paraphrase',
      (files) =>
        files.entry('brandt-harbour', { paraphrases: ['Brandt: “we will moor there side by side”.'] }),
      `${REPORT}: brandt-harbour: paraphrases[0]: quotation marks around "we will moor there side by side"; say it in your own words; what the source quotes goes into "quotes"`,
    ],
  ]);

  eachIsNamed([
    [
      'a paraphrase that another entry has',
      (files) => {
        files.entry('soro-denial', { paraphrases: ['He calls it a lie.'] });
        files.entry('adviser-denial', { paraphrases: ['he calls it a lie'] });
      },
      `${REPORT}: adviser-denial: paraphrases[0]: "soro-denial" has it, too; put one of the two in other words`,
    ],
  ]);

  it('that repeat a quotation at length are named with the words', () => {
    const gist = 'Minister: we will not CLOSE the dam in summer.';
    expect(faultsOf((files) => files.entry('soro-denial', { gist }))).toEqual([
      `${REPORT}: soro-denial: gist: it repeats a quotation of "vasik-dam": we will not close the dam in summer; say it in your own words`,
    ]);
  });

  eachIsSound([
    [
      'a name of four words in quotation marks',
      (files) => files.entry('ferry-sinking', { gist: 'The "Heron of the Lake" is lost.' }),
    ],
    [
      'a doubtful word in a note',
      (files) => files.entry('soro-denial', { note: 'By "the report" he may mean another.' }),
    ],
    [
      'the quotation itself in a note',
      (files) =>
        files.entry('soro-denial', {
          note: 'Of "has nothing to do with the truth" no longer version is known.',
        }),
    ],
    [
      'a long name that a quotation holds too',
      (files) => {
        files.person('vasik', { name: 'We Will Not Close The Dam In Summer' });
        files.entry('vasik-dam', { gist: 'We Will Not Close The Dam In Summer promises water.' });
      },
    ],
  ]);
});
