import { eachIsNamed, faultsOf, REPORT } from './cases';

describe('revisions', () => {
  eachIsNamed([
    [
      'an entry that is superseded and does not say so',
      (files) => files.entry('brandt-harbour', { status: 'on record' }),
      `${REPORT}: brandt-harbour: status: "on record", but "brandt-harbour-corrected" supersedes it; make it one of corrected, withdrawn, misattributed`,
    ],
    [
      'the first entry of all, superseded without saying so',
      (files) => files.entry('vasik-dam', { supersedes: 'brandt-harbour-corrected' }),
      'sources/lake-correction.json: brandt-harbour-corrected: status: "on record", but "vasik-dam" supersedes it; make it one of corrected, withdrawn, misattributed',
    ],
    [
      'a correction that nothing supersedes',
      (files) => files.entry('vasik-dam', { status: 'corrected' }),
      `${REPORT}: vasik-dam: status: corrected, but nothing supersedes it; add the corrected entry with "supersedes", or use another status`,
    ],
    [
      'an entry that supersedes itself',
      (files) => files.entry('vasik-dam', { status: 'withdrawn', supersedes: 'vasik-dam' }),
      `${REPORT}: vasik-dam: supersedes: it leads back to itself; let only the newer supersede the older`,
    ],
  ]);

  it('that go in a circle are each named', () => {
    const faults = faultsOf((files) => {
      files.entry('vasik-dam', { status: 'withdrawn', supersedes: 'soro-denial' });
      files.entry('soro-denial', { status: 'withdrawn', supersedes: 'brandt-truce' });
      files.entry('brandt-truce', { status: 'withdrawn', supersedes: 'vasik-dam' });
    });
    const line = 'supersedes: it leads back to itself; let only the newer supersede the older';
    expect(faults).toEqual(
      ['vasik-dam', 'brandt-truce', 'soro-denial'].map((id) => `${REPORT}: ${id}: ${line}`),
    );
  });
});
