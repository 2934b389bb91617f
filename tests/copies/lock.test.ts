import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Secret } from '#storage/lock/lock.ts';
import { lockKeyBehind, makeLock } from '#storage/lock/lock.ts';
import { newRecoveryCode, readRecoveryCode } from '#storage/lock/recovery-code.ts';
import { passcodeSlot, slotAsJson } from '#storage/lock/slots.ts';
import { randomBytes } from '#storage/sealing.ts';
import type { Lock, LockWay, PasscodeSlot } from '#storage/slot.ts';

/** The memory for which keys were derived, in KiB, and the most that this device gives. */
const device = vi.hoisted(() => ({ asked: [] as number[], most: Infinity }));
vi.mock('hash-wasm', async (importActual) => {
  const actual = await importActual<typeof import('hash-wasm')>();
  return {
    // The real work takes a third of a second each time. Without WebAssembly it is the real one that says so.
    async argon2id(how: Parameters<typeof actual.argon2id>[0]) {
      if (typeof WebAssembly === 'undefined') return actual.argon2id(how);
      device.asked.push(how.memorySize);
      if (how.memorySize > device.most) throw new RangeError('out of memory');
      return Uint8Array.from(createHash('sha256').update(String(how.password)).digest());
    },
  };
});

const VAULT = 'vault';
const PASSCODE = 'four little birds';
const passcode = (text = PASSCODE): Secret => ({ way: 'passcode', passcode: text });
const recovery = (code: string): Secret => ({ way: 'recovery', code });

beforeEach(() => {
  device.asked = [];
  device.most = Infinity;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function made() {
  const code = await newRecoveryCode();
  return { ...(await makeLock(VAULT, PASSCODE, code)), code };
}

/** A way with the sum that it would have if Fledge had written it so. */
const summed = (slot: LockWay['slot']): LockWay => ({
  slot,
  sum: new Uint8Array(
    createHash('sha256')
      .update(JSON.stringify(slotAsJson(slot)))
      .digest()
      .subarray(0, 8),
  ),
});

/** Every array of bytes that differs from this one in a single bit. */
function flipped(bytes: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  return Array.from({ length: bytes.length * 8 }, (_, bit) => {
    const changed = bytes.slice();
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return changed;
  });
}

/** A way with each bit of its salt and of its box changed once. */
function damaged({ slot, sum }: LockWay): readonly LockWay[] {
  const salts = flipped(slot.salt).map((salt) => ({ slot: { ...slot, salt }, sum }));
  return [...salts, ...flipped(slot.box).map((box) => ({ slot: { ...slot, box }, sum }))];
}

function wayOf(lock: Lock, type: LockWay['slot']['type']): LockWay {
  const way = lock.find(({ slot }) => slot.type === type);
  if (!way) throw new Error(`no way by ${type}`);
  return way;
}

describe('somebody’s lock', () => {
  test('opens with the passcode and with the code, to the same key, and for no other vault', async () => {
    const { lock, lockKey, code } = await made();
    for (const secret of [passcode(), recovery(code)]) {
      expect(await lockKeyBehind(VAULT, lock, secret)).toEqual(lockKey);
      expect(await lockKeyBehind('another vault', lock, secret)).toBe('wrong');
    }
  });

  test('doesn’t open with another passcode or another code, and says that it is the wrong one', async () => {
    const { lock } = await made();
    expect(await lockKeyBehind(VAULT, lock, passcode('four little bird'))).toBe('wrong');
    expect(await lockKeyBehind(VAULT, lock, recovery(await newRecoveryCode()))).toBe('wrong');
  });

  test.each(['passcode', 'recovery'] as const)(
    'says of its way by %s that it is damaged, and not that the secret is wrong, whichever bit of it was changed',
    async (type) => {
      const { lock, lockKey, code } = await made();
      const way = wayOf(lock, type);
      const secret = type === 'passcode' ? passcode() : recovery(code);
      const other = type === 'passcode' ? recovery(code) : passcode();
      device.asked = [];
      const ways = [...damaged(way), ...flipped(way.sum).map((sum) => ({ slot: way.slot, sum }))];
      expect(ways.length).toBeGreaterThan(600);
      for (const each of ways) {
        const rest = lock.filter((one) => one !== way);
        expect(await lockKeyBehind(VAULT, [each, ...rest], secret)).toBe('damaged');
      }
      // No key was derived for any of them.
      expect(device.asked).toEqual([]);
      expect(await lockKeyBehind(VAULT, [...ways.slice(0, 1), ...lock.filter((one) => one !== way)], other)).toEqual(lockKey);
    },
  );

  test.each(['passcode', 'recovery'] as const)(
    'has a way by %s of which no bit can be changed by somebody who makes the sum anew',
    async (type) => {
      const { lock, code } = await made();
      const secret = type === 'passcode' ? passcode() : recovery(code);
      for (const { slot } of damaged(wayOf(lock, type))) expect(await lockKeyBehind(VAULT, [summed(slot)], secret)).toBe('wrong');
    },
  );

  test('opens by the way that is whole where another of its kind is damaged', async () => {
    const { lock, lockKey } = await made();
    const [broken] = damaged(wayOf(lock, 'passcode'));
    expect(await lockKeyBehind(VAULT, [...(broken ? [broken] : []), ...lock], passcode())).toEqual(lockKey);
  });

  test('is damaged where none of its ways is left', async () => {
    expect(await lockKeyBehind(VAULT, [], passcode())).toBe('damaged');
  });

  test.each([
    { name: 'argon2id', memory: 262_145, passes: 3, lanes: 1 },
    { name: 'argon2id', memory: 8_191, passes: 3, lanes: 1 },
    { name: 'argon2id', memory: 65_536, passes: 11, lanes: 1 },
    { name: 'argon2id', memory: 65_536, passes: 0, lanes: 1 },
    { name: 'argon2id', memory: 65_536, passes: 3, lanes: 5 },
    { name: 'argon2id', memory: 65_536, passes: 3, lanes: 0 },
    { name: 'argon2id', memory: 65_536.5, passes: 3, lanes: 1 },
    { name: 'argon2id', memory: Number.NaN, passes: 3, lanes: 1 },
    { name: 'pbkdf2-sha256', rounds: 599_999 },
    { name: 'pbkdf2-sha256', rounds: 5_000_001 },
    { name: 'pbkdf2-sha256', rounds: 0 },
  ] as const)('that asks for %j is refused before any work is done, and opens with the code', async (derivation) => {
    const { lock, lockKey, code } = await made();
    const slot = { ...wayOf(lock, 'passcode').slot, derivation } as PasscodeSlot;
    const asking = [summed(slot), wayOf(lock, 'recovery')];
    device.asked = [];
    const deriving = vi.spyOn(crypto.subtle, 'deriveBits');
    expect(await lockKeyBehind(VAULT, asking, passcode())).toBe('refused');
    expect([device.asked, deriving.mock.calls]).toEqual([[], []]);
    expect(await lockKeyBehind(VAULT, asking, recovery(code))).toEqual(lockKey);
  });
});

describe('somebody whose device', () => {
  test('runs no WebAssembly gets in with the recovery code, and is told that the passcode can’t be checked', async () => {
    const { lock, lockKey, code } = await made();
    vi.stubGlobal('WebAssembly', undefined);
    expect(await lockKeyBehind(VAULT, lock, passcode())).toBe('unable');
    expect(await lockKeyBehind(VAULT, lock, recovery(code))).toEqual(lockKey);
  });

  test('runs no WebAssembly can set a lock all the same, by another function', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    const { lock, lockKey } = await made();
    expect(wayOf(lock, 'passcode').slot).toMatchObject({ derivation: { name: 'pbkdf2-sha256', rounds: 1_200_000 } });
    expect(await lockKeyBehind(VAULT, lock, passcode())).toEqual(lockKey);
    expect(await lockKeyBehind(VAULT, lock, passcode('another'))).toBe('wrong');
  });

  test.each([
    [65_535, { name: 'argon2id', memory: 19_456, passes: 2, lanes: 1 }, [65_536, 19_456]],
    [19_455, { name: 'pbkdf2-sha256', rounds: 1_200_000 }, [65_536, 19_456]],
  ])('gives at most %d KiB has a lock by what it has the memory for', async (most, derivation, asked) => {
    device.most = most;
    const slot = await passcodeSlot(VAULT, randomBytes(32), PASSCODE);
    expect(slot.derivation).toEqual(derivation);
    expect(device.asked).toEqual(asked);
  });
});

describe('somebody’s recovery code', { timeout: 120_000 }, () => {
  const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

  /** The code that is made when these are the random bytes. */
  async function codeOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const random = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      (array as Uint8Array).set(bytes);
      return array;
    });
    const code = await newRecoveryCode();
    random.mockRestore();
    return code;
  }

  const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 }) as fc.Arbitrary<Uint8Array<ArrayBuffer>>;
  /** How it is typed: letter by letter, which look, and what stands behind it. */
  const hands = fc.array(fc.tuple(fc.nat(2), fc.constantFrom('', '', ' ', '-', '–', '. ', '\n')), {
    minLength: 32,
    maxLength: 32,
  });
  const LOOKS: Readonly<Record<string, string>> = { '0': '0Oo', '1': 'IlL' };

  function typedBy(code: string, hand: readonly (readonly [number, string])[]): string {
    return [...code.replaceAll('-', '')]
      .map((letter, index) => {
        const [look, behind] = hand[index] ?? [0, ''];
        const looks = LOOKS[letter] ?? `${letter}${letter.toLowerCase()}${letter}`;
        return `${looks[look] ?? letter}${behind}`;
      })
      .join('');
  }

  test('is read as the bytes that it was made of, however it is typed, and never with one letter changed', async () => {
    await fc.assert(
      fc.asyncProperty(secrets, hands, fc.nat(31), fc.nat(30), async (bytes, hand, at, by) => {
        const code = await codeOf(bytes);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(await readRecoveryCode(typedBy(code, hand))).toEqual(bytes);
        const letters = [...code.replaceAll('-', '')];
        letters[at] = LETTERS[(LETTERS.indexOf(letters[at] ?? '') + 1 + by) % LETTERS.length] ?? '';
        expect(await readRecoveryCode(letters.join(''))).toBeUndefined();
      }),
      { numRuns: 10_000 },
    );
  });

  test('is none with any one of its letters changed or left out, or two beside each other swapped', async () => {
    const letters = [...(await newRecoveryCode()).replaceAll('-', '')];
    const wrong = letters.flatMap((letter, at) => [
      ...[...LETTERS].filter((other) => other !== letter).map((other) => letters.with(at, other)),
      letters.toSpliced(at, 1),
      ...(at > 0 && letters[at - 1] !== letter ? [letters.with(at, letters[at - 1] ?? '').with(at - 1, letter)] : []),
    ]);
    expect(wrong.length).toBeGreaterThan(1_020);
    for (const each of wrong) expect(await readRecoveryCode(each.join(''))).toBeUndefined();
  });

  test.each(['', ' ', '----', 'a goose on the lawn', 'U'.repeat(32), 'É'.repeat(32), '0'.repeat(64)])(
    'isn’t %j',
    async (typed) => {
      expect(await readRecoveryCode(typed)).toBeUndefined();
    },
  );
});
