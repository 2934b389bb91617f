import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeBase64 } from '#storage/base64.ts';
import { readEnvelope, sealEnvelope } from '#storage/copies/envelope.ts';
import type { Argon2Derivation, PasscodeSlot } from '#storage/slot.ts';
import { keyBehind, passcodeSlot, slotFromJson } from '#storage/lock/slots.ts';
import { randomBytes } from '#storage/sealing.ts';

/** The figures with which a key was derived. */
const asked = vi.hoisted(() => [] as { memorySize: number; iterations: number; parallelism: number }[]);
// The real work takes a third of a second each time. This one doesn't depend on salt and figures: what is refused when
// they were changed is refused because they are bound to the box.
vi.mock('hash-wasm', () => ({
  argon2id: async ({ password, memorySize, iterations, parallelism }: (typeof asked)[number] & { password: string }) => {
    asked.push({ memorySize, iterations, parallelism });
    return Uint8Array.from(createHash('sha256').update(password).digest());
  },
}));

const key = randomBytes(32);
const PASSCODE = 'four little birds';

function envelopeWith(...derivations: readonly object[]): string {
  const head = { kind: 'backup', vaultId: 'vault', stamp: 0, made: '2026-11-21' } as const;
  const text = sealEnvelope({ ...head, slots: [{ type: 'open', key }] }, key, { documents: [], versions: [] });
  const box = 'A'.repeat(80);
  const slots = derivations.map((derivation) => ({ type: 'passcode', derivation, salt: 'AAAAAAAAAAAAAAAAAAAAAA==', box }));
  return JSON.stringify({ ...(JSON.parse(text) as object), slots });
}

beforeEach(() => {
  asked.length = 0;
});

describe('the box in a passcode slot', () => {
  test('is refused when any one bit of it, of its salt or of its figures was changed', async () => {
    const slot = await passcodeSlot('vault', key, PASSCODE);
    const figures = slot.derivation as Argon2Derivation;
    expect(await keyBehind('vault', slot, PASSCODE)).toEqual(key);
    const changed: PasscodeSlot[] = [
      { ...slot, derivation: { ...figures, memory: 65_537 } },
      { ...slot, derivation: { ...figures, passes: 2 } },
      { ...slot, derivation: { ...figures, lanes: 2 } },
    ];
    for (const part of ['box', 'salt'] as const) {
      for (let bit = 0; bit < slot[part].length * 8; bit += 1) {
        const bytes = slot[part].slice();
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        changed.push({ ...slot, [part]: bytes });
      }
    }
    for (const wrong of changed) expect(await keyBehind('vault', wrong, PASSCODE)).toBeUndefined();
  });
});

test('a slot that leads to a shorter key leads nowhere', async () => {
  expect(await keyBehind('vault', await passcodeSlot('vault', randomBytes(16), PASSCODE), PASSCODE)).toBeUndefined();
});

describe('what stands in the place of a slot', () => {
  const bytes = (length: number) => encodeBase64(new Uint8Array(length));
  const passcode = {
    type: 'passcode',
    derivation: { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1 },
    salt: bytes(16),
    box: bytes(60),
  };
  const figures = (change: object) => ({ ...passcode, derivation: { ...passcode.derivation, ...change } });

  test.each<unknown>([
    null,
    7,
    'open',
    {},
    { type: 'open' },
    { type: 'open', key: 'no bytes' },
    { type: 'open', key: bytes(31) },
    { type: 'open', key: bytes(33) },
    { ...passcode, type: 'face' },
    { ...passcode, salt: undefined },
    { ...passcode, salt: 'no bytes' },
    { ...passcode, salt: bytes(7) },
    { ...passcode, salt: bytes(65) },
    { ...passcode, box: undefined },
    { ...passcode, box: 7 },
    { ...passcode, derivation: undefined },
    figures({ memory: '65536' }),
    figures({ passes: '3' }),
    figures({ lanes: '1' }),
  ])('is none when it is %j', (json) => {
    expect(slotFromJson(json)).toBeUndefined();
  });

  test('may have a key of 32 bytes, or a salt of 8 to 64', () => {
    expect(slotFromJson({ type: 'open', key: bytes(32) })).toBeDefined();
    for (const length of [8, 64]) expect(slotFromJson({ ...passcode, salt: bytes(length) })).toBeDefined();
  });
});

describe('somebody’s device', () => {
  const right = { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1 };

  test.each([
    { memory: 262_145 },
    { memory: 4_194_304 },
    { memory: 2 ** 53 },
    { memory: 1e308 },
    { memory: 8_191 },
    { memory: 0 },
    { memory: -65_536 },
    { memory: 65_536.5 },
    { passes: 0 },
    { passes: 11 },
    { passes: 2 ** 31 },
    { passes: 1.5 },
    { lanes: 0 },
    { lanes: 5 },
    { lanes: 255 },
    { memory: '65536' },
    { passes: null },
    { lanes: [1] },
    { name: 'argon2i' },
    { name: '__proto__' },
  ])('is never set to work with %j', (figures) => {
    expect(() => readEnvelope(envelopeWith({ ...right, ...figures }))).toThrow('damaged');
    expect(asked).toEqual([]);
  });

  test('works with what Fledge asks for, and with the most and least that it allows', () => {
    for (const figures of [{}, { memory: 262_144, passes: 10, lanes: 4 }, { memory: 8_192, passes: 1, lanes: 1 }]) {
      expect(readEnvelope(envelopeWith({ ...right, ...figures })).slots).toHaveLength(1);
    }
    expect(asked).toEqual([]);
  });

  test.each([
    ['eight slots that each ask for the most', Array.from({ length: 8 }, () => ({ memory: 262_144, passes: 10 }))],
    [
      'one slot that asks for the most, and one beside it',
      [
        { memory: 262_144, passes: 10 },
        { memory: 8_192, passes: 1 },
      ],
    ],
  ])('is never set to work with %s', (_, figures) => {
    expect(() => readEnvelope(envelopeWith(...figures.map((each) => ({ ...right, ...each }))))).toThrow('damaged');
    expect(asked).toEqual([]);
  });

  test('works with eight slots as Fledge writes them', () => {
    expect(readEnvelope(envelopeWith(...Array.from({ length: 8 }, () => right))).slots).toHaveLength(8);
  });

  test('isn’t set to work for an empty passcode', async () => {
    const slot = await passcodeSlot('vault', key, PASSCODE);
    asked.length = 0;
    expect(await keyBehind('vault', slot, '')).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
