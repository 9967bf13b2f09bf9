import { check } from '../../../src/search/index';
import { idsOf, istanbul } from '../parley';

const parley = istanbul();

function checked(posted: string) {
  const verdict = check(posted, [], parley.record, parley.index);
  return { outcome: verdict.outcome, ids: idsOf(verdict.hits, parley) };
}

describe('content that is reported, not quoted', () => {
  it.each([
    ['Ukrainian forces retook Irpin', 'zelenskyy-irpin-retaken'],
    ['Russian troops are regrouping to take the area back', 'zelenskyy-russians-regrouping'],
    ['Ukraine is prepared to declare neutrality', 'zelenskyy-ready-for-neutrality'],
    ['consultations on security guarantees are going on', 'podolyak-security-guarantees'],
    ['putin wanted a quick victory but ukraine resisted', 'putin-quick-victory-thwarted'],
    ['Truss doubts that Putin is serious about the talks', 'truss-putin-not-serious'],
    ["Zelensky's adviser denies poisoning reports", 'zelenskyy-advisor-denies-poisoning-reports'],
  ])('%j is the content of %s', (posted, id) => {
    expect(checked(posted)).toEqual({ outcome: 'paraphrase', ids: [id] });
  });

  it('two statements of one speaker may hold it together, and both are shown', () => {
    const posted =
      'Abramovich and two Ukrainian delegates suffered skin irritation and eye pain, consistent with poisoning by chemical weapons';
    expect(checked(posted)).toEqual({
      outcome: 'paraphrase',
      ids: ['bellingcat-symptoms', 'bellingcat-chemical-weapons'],
    });
  });

  it('so may one and what it answers', () => {
    expect(checked('his country was prepared to declare its neutrality, as Moscow has demanded')).toEqual({
      outcome: 'paraphrase',
      ids: ['zelenskyy-ready-for-neutrality', 'moscow-demands-neutrality'],
    });
  });

  it.each([
    ['Russian forces retook Irpin', 'told of others'],
    ['Ukraine gives up Donbas', 'more than a readiness to compromise'],
    ['Ukrainian troops are regrouping to take the area back', 'told of others'],
    ['Putin suffered eye pain and skin irritation', 'somebody the entry does not name'],
    ['Abramovich suffered eye pain after talks in Istanbul', 'another place'],
    ['Ukraine rejects a compromise over Donbas', 'the contrary'],
    ['Ukraine has declared neutrality', 'prepared to is not done'],
    ['Ukraine is now neutral', 'likewise'],
    ['civilians have been evacuated from Mariupol', 'open to discuss is not done'],
    ['progress in the talks will lead to a meeting of the leaders', 'could is not will'],
    ['Abramovich was poisoned', 'suspected is not sure'],
    ['Abramovich and three Ukrainian delegates suffered eye pain', 'another number'],
    ['Reznikov suffered eye pain on March 13', 'another day'],
    ['Abramovich is an unofficial mediator approved only by Russia', 'a bound that nobody drew'],
    ['Abramovich is an official mediator approved by both countries', 'the contrary'],
    ['it was a warm welcome', 'the contrary'],
    ['Moscow will increase military activity near Kyiv', 'the contrary'],
    ['Abramovich is the owner of Arsenal Football Club', 'a word too many'],
    ['Biden asked Zelenskyy not to sanction Abramovich', 'who asked was asked'],
    ['Peskov did not deny the poisoning reports', 'the denial is denied'],
    ['Truss does not doubt that Putin is serious about the talks', 'likewise'],
    ['Zelenskyy announced neutrality', 'prepared to is not announced'],
    ['Erdogan announced a cease-fire', 'called for is not announced'],
    ['progress paves the way to a meeting of the leaders', 'could is not does'],
    ['Reznikov suffered eye pain', 'possibly is not surely'],
    ['The minimum program will be people, land and sovereignty', 'the words of two quotations'],
    ['Ukraine will trade land but not sovereignty', 'the denial stands elsewhere'],
  ])('%j is not on record: %s', (posted) => {
    expect(checked(posted).outcome).toBe('not-on-record');
  });
});
