import fc from 'fast-check';
import { createFlood } from '../../src/discord/flood';

function flood(options: { burst?: number; perSecond?: number; people?: number } = {}) {
  let ms = 0;
  const { admit } = createFlood({ burst: 3, perSecond: 1, now: () => ms, ...options });
  return { admit, pass: (seconds: number) => (ms += seconds * 1000) };
}

it('a burst passes, then the person is told once and ignored after', () => {
  const { admit } = flood();
  expect(['a', 'a', 'a', 'a', 'a', 'a'].map((id) => admit(id))).toEqual([
    'pass',
    'pass',
    'pass',
    'tell',
    'ignore',
    'ignore',
  ]);
});

it('nobody else is slowed', () => {
  const { admit } = flood();
  for (let i = 0; i < 9; i++) admit('a');
  expect(admit('b')).toBe('pass');
});

it('time gives back what was used, and no more than a burst', () => {
  const { admit, pass } = flood();
  for (let i = 0; i < 4; i++) admit('a');
  pass(1);
  expect([admit('a'), admit('a')]).toEqual(['pass', 'ignore']);
  pass(1000);
  expect(['a', 'a', 'a', 'a'].map((id) => admit(id))).toEqual(['pass', 'pass', 'pass', 'tell']);
});

it('something light, such as a suggestion, may come more often', () => {
  const { admit } = flood();
  const suggestions = Array.from({ length: 13 }, () => admit('a', 0.25));
  expect(suggestions.filter((verdict) => verdict === 'pass')).toHaveLength(12);
});

it('something light is ignored without a word, and what comes after it is told all the same', () => {
  const { admit } = flood();
  for (let i = 0; i < 3; i++) admit('a');
  expect([admit('a', 0.25), admit('a'), admit('a')]).toEqual(['ignore', 'tell', 'ignore']);
});

it('who goes on too fast is told again every five seconds', () => {
  const { admit, pass } = flood();
  for (let i = 0; i < 3; i++) admit('a');
  const verdicts = Array.from({ length: 40 }, () => {
    pass(0.25);
    return admit('a');
  });
  expect(verdicts.flatMap((verdict, at) => (verdict === 'tell' ? [at] : []))).toEqual([0, 20]);
});

it('who has not been seen for longest is forgotten first', () => {
  const { admit } = flood({ burst: 1, people: 2 });
  for (const id of ['a', 'b', 'a', 'c']) admit(id);
  expect([admit('a'), admit('b')]).toEqual(['ignore', 'pass']);
});

it('over any stretch of time nobody gets more than a burst and what time gives back', () => {
  const steps = fc.array(
    fc.record({ wait: fc.double({ min: 0, max: 5, noNaN: true }), id: fc.constantFrom('a', 'b') }),
  );
  fc.assert(
    fc.property(steps, (asked) => {
      const { admit, pass } = flood();
      let seconds = 0;
      let passed = 0;
      for (const { wait, id } of asked) {
        pass(wait);
        seconds += wait;
        if (admit(id) === 'pass' && id === 'a') passed += 1;
      }
      expect(passed).toBeLessThanOrEqual(3 + seconds + 1e-6);
    }),
  );
});
