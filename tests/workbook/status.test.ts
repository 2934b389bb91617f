import { describe, expect, test } from 'vitest';
import type { Access, Status } from '#workbook/memory/status.ts';
import { accessOf, mayChange, OPENING } from '#workbook/memory/status.ts';

describe('whoever opens a workbook', () => {
  test.each<readonly [Access, Partial<Status>]>([
    ['opening', {}],
    ['late', { storage: 'late' }],
    ['opening', { storage: 'open' }],
    ['writing', { storage: 'open', pen: 'here' }],
    ['elsewhere', { storage: 'open', pen: 'elsewhere' }],
    ['elsewhere', { storage: 'late', pen: 'elsewhere' }],
    ['newer', { storage: 'open', pen: 'here', newer: true }],
    ['newer', { storage: 'open', pen: 'elsewhere', newer: true }],
    ['newer', { storage: 'unavailable', newer: true }],
    ['unavailable', { storage: 'unavailable' }],
    ['unavailable', { storage: 'unavailable', pen: 'elsewhere' }],
  ])('hears the one thing that counts first: %s, of %o', (access, facts) => {
    expect(accessOf({ ...OPENING, ...facts })).toBe(access);
  });

  test.each<readonly [boolean, Partial<Status>]>([
    [true, {}],
    [true, { storage: 'late' }],
    [true, { storage: 'unavailable' }],
    [true, { storage: 'open', pen: 'here' }],
    [false, { pen: 'elsewhere' }],
    [false, { storage: 'open', pen: 'here', newer: true }],
    [false, { storage: 'unavailable', newer: true }],
  ])('can type, if only into memory, unless another tab or a later Fledge writes: %s, of %o', (may, facts) => {
    expect(mayChange({ ...OPENING, ...facts })).toBe(may);
  });
});
