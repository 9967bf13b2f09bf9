import { LAKE_TEXT } from '../fixture';
import { eachIsNamed, eachIsSound, quoteAt, REPORT } from './cases';

const LENGTH = LAKE_TEXT.length;

describe('offsets', () => {
  eachIsNamed([
    [
      'an end beyond the text',
      (files) => files.entry('brandt-harbour-corrected', { end: 9000 }),
      `sources/lake-correction.json: brandt-harbour-corrected: end: 9000 is beyond the text, which has 93 characters; correct the offset`,
    ],
    [
      'an entry of no length',
      (files) => files.entry('talks-end', { start: 10, end: 10 }),
      `${REPORT}: talks-end: start: 10 is not before 10; start is the offset of the first character, end the one after the last`,
    ],
    [
      'a quotation of no length',
      (files) => files.entry('soro-denial', { quotes: [quoteAt('has', 850, 850)] }),
      `${REPORT}: soro-denial: quotes[0]: 850 is not before 850; start is the offset of the first character, end the one after the last`,
    ],
    [
      'a quotation that runs backwards',
      (files) => files.entry('soro-denial', { quotes: [quoteAt('has nothing', 850, 849)] }),
      `${REPORT}: soro-denial: quotes[0]: 850 is not before 849; start is the offset of the first character, end the one after the last`,
    ],
    [
      'a quotation that is longer than its offsets',
      (files) => files.entry('soro-denial', { quotes: [quoteAt('has nothing', 850, 852)] }),
      `${REPORT}: soro-denial: quotes[0]: 850 to 852 is 2 characters, the text has 11; give the words as printed and where they stand`,
    ],
    [
      'a quotation outside of its entry',
      (files) => files.entry('soro-denial', { quotes: [quoteAt('has', 3)] }),
      `${REPORT}: soro-denial: quotes[0]: 3 to 6 is not inside 817 to 868 of its entry; let the entry cover all it quotes`,
    ],
    [
      'quotations out of order',
      (files) => files.entry('brandt-truce').quotes.reverse(),
      `${REPORT}: brandt-truce: quotes[1]: it begins before the quotation in front of it has ended; list quotations as they stand in the text`,
    ],
    [
      'a skipped passage that runs backwards',
      (files) => files.source('lake-report', { skipped: [{ start: 9, end: 8, why: 'x' }] }),
      `${REPORT}: lake-report: skipped[0]: 9 is not before 8; start is the offset of the first character, end the one after the last`,
    ],
    [
      'a skipped passage beyond the text',
      (files) => files.source('lake-report', { skipped: [{ start: LENGTH - 3, end: LENGTH + 1, why: 'x' }] }),
      `${REPORT}: lake-report: skipped[0].end: ${LENGTH + 1} is beyond the text, which has ${LENGTH} characters; correct the offset`,
    ],
    [
      'skipped passages that overlap',
      (files) =>
        files.source('lake-report', {
          skipped: [
            { start: LENGTH - 30, end: LENGTH - 20, why: 'x' },
            { start: LENGTH - 25, end: LENGTH - 10, why: 'x' },
          ],
        }),
      `${REPORT}: lake-report: skipped[1]: it begins before the passage in front of it has ended; list passages as they stand in the text`,
    ],
    [
      'a skipped passage from which something is drawn',
      (files) => files.source('lake-report', { skipped: [{ start: 0, end: 20, why: 'x' }] }),
      `${REPORT}: lake-report: skipped[0]: "talks-end" is drawn from this passage; skip only what nothing is drawn from`,
    ],
  ]);

  eachIsSound([
    [
      'a quotation that is all of its entry',
      (files) => {
        const [quote] = files.entry('vasik-dam').quotes;
        files.entry('vasik-dam', { start: quote?.start, end: quote?.end });
      },
    ],
    [
      'an entry that ends where a skipped passage begins',
      (files) =>
        files.source('lake-report', {
          skipped: [{ start: files.entry('talks-end').end, end: 119, why: 'x' }],
        }),
    ],
    [
      'quotations that follow each other without a gap',
      (files) => files.entry('soro-denial', { quotes: [quoteAt('has', 834), quoteAt(' nothing.', 837)] }),
    ],
  ]);
});
