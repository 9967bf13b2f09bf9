import { asked, istanbul } from './parley';

it('p', () => {
  for (const q of ['how many delegates were there', 'how many people sat at the table'])
    console.log('Q', q, JSON.stringify(asked(q, istanbul())));
});
