import { wordsOf, fold, inLatin, stemOf, phraseOf } from '../../src/search/words';
it('p', () => {
  const rows = ['cease-fire U.S. US us Us', "Truss's words Zelens'kyi’s don't rock 'n' roll", 'Истанбул ist, İstanbul ISTANBUL ı', '29.3.2022 2022-03-29', 'K.G.B. e.g. R.T. Erdoğan', 'the ministers’ “just peace”', 'ﬁre Ｐｅａｃｅ', 'x_y @Truss #peace', '東京 会談', 'a‑b a–b', "O'Neill", 'don’t US-led U.S.-led'];
  for (const r of rows) console.log(r, JSON.stringify(wordsOf(r).map(w => [w.form, w.stem, w.start, w.end, w.owner?'own':'', w.tied?'tied':'', w.opens?'opens':'', w.capital ? 'cap':''].filter(x=>x!=='').join('/'))));
  console.log(['Çavuşoğlu','Straße','Łódź','Ⅻ','ﬁ','İ','Ærø','Київ'].map(fold), ['Зеленський','київ','Ердоган','عربي','東京','erdogan'].map(inLatin));
});
