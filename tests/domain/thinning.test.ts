import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surplus } from '#domain/merge/thinning.ts';

const DAY = 86_400_000;
const NOW = 400 * DAY + 12 * 3_600_000;

const states = fc.array(
  fc.record({
    of: fc.constantFrom('a', 'b'),
    at: fc.integer({ min: 300 * DAY, max: NOW }),
    addresses: fc.subarray(['s/a', 's/b', 's/c']),
  }),
  { maxLength: 30 },
);

/** A whole state. */
const whole = (of: string, at: number) => ({ of, at, addresses: ['s/a', 's/b'] });

function dayOf({ of, at }: { readonly of: string; readonly at: number }): string {
  return `${of} ${Math.floor(at / DAY)}`;
}

describe('somebody who has written for months', () => {
  test('keeps every state of the last thirty days', () => {
    const recent = [1, 2, 3].map((minutes) => whole('a', NOW - minutes * 60_000));
    expect(surplus(recent, NOW)).toEqual([]);
    expect(surplus([whole('a', NOW - 30 * DAY), whole('a', NOW - 30 * DAY + 1)], NOW)).toEqual([]);
  });

  test('keeps of each older day the last state, for each document', () => {
    const day = 350 * DAY;
    const [morning, evening, other] = [whole('a', day + 1), whole('a', day + 9), whole('b', day + 2)] as const;
    expect(surplus([morning, evening, other], NOW)).toEqual([morning]);
  });

  test('keeps one of two that were put away at the same moment', () => {
    const twins = [whole('a', 350 * DAY), whole('a', 350 * DAY)] as const;
    expect(surplus(twins, NOW)).toEqual([twins[0]]);
  });

  test('keeps a wording that nothing of its day stands in for, as where a file put only another one away after it', () => {
    const day = 350 * DAY;
    const [own, fromFile] = [whole('a', day + 1), { of: 'a', at: day + 9, addresses: ['s/a'] }];
    expect(surplus([own, fromFile], NOW)).toEqual([]);
    expect(surplus([fromFile, { ...own, at: day + 10 }], NOW)).toEqual([fromFile]);
  });

  test('loses no day, nothing of the last month, and nothing more the second time', () => {
    fc.assert(
      fc.property(states, (all) => {
        const gone = new Set(surplus(all, NOW));
        const left = all.filter((state) => !gone.has(state));
        expect(new Set(left.map(dayOf))).toEqual(new Set(all.map(dayOf)));
        for (const { at } of gone) expect(NOW - at).toBeGreaterThan(30 * DAY);
        expect(surplus(left, NOW)).toEqual([]);
        const places = (states: typeof all) =>
          new Set(states.flatMap((state) => state.addresses.map((address) => `${dayOf(state)} ${address}`)));
        expect(places(left)).toEqual(places(all));
      }),
    );
  });
});
