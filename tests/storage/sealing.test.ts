import { gcm } from '@noble/ciphers/aes.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFor, randomBytes, randomId, sealFor } from '#storage/sealing.ts';

const key = randomBytes(32);
const place = { vaultId: 'vault', recordId: 'row' };

/** Values as records hold them: as JSON. */
const seal = (...[by, at, json]: readonly [Uint8Array, typeof place, unknown]) =>
  sealFor(by, at, new TextEncoder().encode(JSON.stringify(json)));
const open = (...[by, at, box]: readonly [Uint8Array, typeof place, Uint8Array]) =>
  JSON.parse(new TextDecoder().decode(openFor(by, at, box))) as unknown;

/** Any sequence of 16-bit units, halves of surrogate pairs by themselves included. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units));

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    anyText,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(anyText, tie('json'), { maxKeys: 4 }),
  ),
}));

describe('what somebody wrote, sealed', () => {
  test('comes out as it went in, whatever characters it is made of', () => {
    fc.assert(
      fc.property(json, (written) => {
        expect(JSON.stringify(open(key, place, seal(key, place, written)))).toBe(JSON.stringify(written));
      }),
      { numRuns: 300 },
    );
  });

  test('comes out with half a surrogate pair as it was typed', () => {
    expect(open(key, place, seal(key, place, 'a\ud83db\udc26'))).toBe('a\ud83db\udc26');
  });

  test('comes out when it is half a megabyte long', () => {
    const long = 'I slept. 🐦 '.repeat(45_000);
    expect(open(key, place, seal(key, place, long)) === long).toBe(true);
  });

  test('is refused when any one bit of it was flipped', () => {
    const box = seal(key, place, { goal: 'sleep' });
    for (let bit = 0; bit < box.length * 8; bit += 1) {
      const damaged = box.slice();
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => open(key, place, damaged), `bit ${bit}`).toThrow();
    }
  });

  test('is refused when a part of it is missing', () => {
    const box = seal(key, place, { goal: 'sleep' });
    for (let length = 0; length < box.length; length += 1) {
      expect(() => open(key, place, box.slice(0, length)), `${length} bytes`).toThrow();
    }
  });

  test('is refused in another row, another vault and under another key', () => {
    const box = seal(key, place, 'sleep');
    expect(open(key, place, box)).toBe('sleep');
    expect(() => open(key, { ...place, recordId: 'other' }, box)).toThrow();
    expect(() => open(key, { ...place, vaultId: 'other' }, box)).toThrow();
    expect(() => open(randomBytes(32), place, box)).toThrow();
  });

  test('looks different each time, so that nobody can tell whether it changed', () => {
    const nonces = Array.from({ length: 500 }, () => seal(key, place, 'sleep').slice(0, 12).join());
    expect(new Set(nonces).size).toBe(500);
    expect(seal(key, place, 'sleep').slice(12)).not.toEqual(seal(key, place, 'sleep').slice(12));
  });

  test('is AES-256-GCM as the standard has it', () => {
    const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const sealed = gcm(new Uint8Array(32), new Uint8Array(12)).encrypt(new Uint8Array(16));
    expect(hex(sealed)).toBe('cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919');
  });

  test('can be opened with WebCrypto too, so that it is not tied to one library', async () => {
    const box = seal(key, place, { goal: 'sleep' });
    const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
    const additionalData = new TextEncoder().encode('fledge|1|vault|row');
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: box.slice(0, 12), additionalData }, imported, box.slice(12));
    expect(new TextDecoder().decode(plain)).toBe('{"goal":"sleep"}');
  });
});

test('a random id is 22 characters that can appear in an address, and never the same', () => {
  const ids = Array.from({ length: 1_000 }, randomId);
  for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
  expect(new Set(ids).size).toBe(1_000);
});
