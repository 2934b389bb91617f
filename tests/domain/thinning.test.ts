import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surplus } from '#domain/merge/thinning.ts';

const DAY = 86_400_000;
const NOW = 400 * DAY + 12 * 3_600_000;

const states = fc.array(
  fc.record({ of: fc.constantFrom('a', 'b'), at: fc.integer({ min: 300 * DAY, max: NOW }) }),
  { maxLength: 30 },
);

function dayOf({ of, at }: { readonly of: string; readonly at: number }): string {
  return `${of} ${Math.floor(at / DAY)}`;
}

describe('somebody who has written for months', () => {
  test('keeps every state of the last thirty days', () => {
    const recent = [1, 2, 3].map((minutes) => ({ of: 'a', at: NOW - minutes * 60_000 }));
    expect(surplus(recent, NOW)).toEqual([]);
    expect(surplus([{ of: 'a', at: NOW - 30 * DAY }, { of: 'a', at: NOW - 30 * DAY + 1 }], NOW)).toEqual([]);
  });

  test('keeps of each older day the last state, for each document', () => {
    const day = 350 * DAY;
    const [morning, evening, other] = [{ of: 'a', at: day + 1 }, { of: 'a', at: day + 9 }, { of: 'b', at: day + 2 }];
    expect(surplus([morning, evening, other], NOW)).toEqual([morning]);
  });

  test('keeps one of two that were put away at the same moment', () => {
    const twins = [{ of: 'a', at: 350 * DAY }, { of: 'a', at: 350 * DAY }];
    expect(surplus(twins, NOW)).toEqual([twins[0]]);
  });

  test('loses no day, nothing of the last month, and nothing more the second time', () => {
    fc.assert(
      fc.property(states, (all) => {
        const gone = new Set(surplus(all, NOW));
        const left = all.filter((state) => !gone.has(state));
        expect(new Set(left.map(dayOf))).toEqual(new Set(all.map(dayOf)));
        for (const { at } of gone) expect(NOW - at).toBeGreaterThan(30 * DAY);
        expect(surplus(left, NOW)).toEqual([]);
      }),
    );
  });
});
