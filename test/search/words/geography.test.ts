import { isGeographic } from '../../../src/search/words/geography';

describe('what names a country, its people, a city or a body of countries', () => {
  it.each(
    'france french germany germans china chinese finnish danish swiss dutch israeli syrian iraqi canadian belgian kazakh lebanese saudi paris warsaw nato'.split(
      ' ',
    ),
  )('%j does', (form) => {
    expect(isGeographic(form)).toBe(true);
  });

  it.each('united south southern church christmas token reunion english macron talks finish poll'.split(' '))(
    '%j does not',
    (form) => {
      expect(isGeographic(form)).toBe(false);
    },
  );
});
