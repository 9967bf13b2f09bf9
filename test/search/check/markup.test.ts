import { asRead } from '../../../src/search/check/markup';

/** What a post is to its readers, on one line. */
const read = (post: string) => asRead(post).replace(/\s+/g, ' ').trim();

describe('a post as its readers see it', () => {
  it.each([
    ['we are ~~not~~ leaving', 'we are leaving'],
    ['~~Venn~~ Ruiz: “we are not leaving”', 'Ruiz: “we are not leaving”'],
    ['we are n\u0336o\u0336t\u0336 leaving', 'we are leaving'],
    ['we are <s>not</s> leaving', 'we are leaving'],
    ['about ~40 boats, ~50 men', 'about ~40 boats, ~50 men'],
    ['Voz\u030cik is not leaving', 'Voz\u030cik is not leaving'],
  ])('is without what is struck out: %s', (post, expected) => expect(read(post)).toBe(expected));

  it.each([
    ['Venn: &quot;we don&#39;t leave&quot; &amp; stay', 'Venn: "we don\'t leave" & stay'],
    ['<blockquote>We stay.</blockquote><p class="by">Mara <b>Venn</b></p>', 'We stay. Mara Venn'],
    ['[quote="Venn"]We stay[/quote]', 'Venn: We stay'],
    ['<venn> we stay if 3 < 4 and 5 > 4', '<venn> we stay if 3 < 4 and 5 > 4'],
    ['[I]n winter AT&T stays', '[I]n winter AT&T stays'],
  ])('is without the marks of pages and boards: %s', (post, expected) => expect(read(post)).toBe(expected));

  it('has the words whole that a line parts', () =>
    expect(read('We are not leav-\n  ing the val-\nley - or\nthe dam')).toBe(
      'We are not leaving the valley - or the dam',
    ));
});
