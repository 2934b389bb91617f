import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '#domain/documents/document.ts';
import { decodeBase64, encodeBase64 } from '#storage/base64.ts';
import type { EnvelopeHead } from '#storage/copies/envelope.ts';
import { EnvelopeError, openEnvelope, readEnvelope, sealEnvelope } from '#storage/copies/envelope.ts';
import { keyBehind, passcodeSlot } from '#storage/lock/slots.ts';
import { randomBytes } from '#storage/sealing.ts';
import { makeBackup } from '#workbook/care/backup.ts';
import { documentWith, leaf } from '../fixtures.ts';
import { fileWith } from './file-with.ts';
import { CASES, openText, PASSCODE } from './opening.ts';

const key = randomBytes(32);
const open: EnvelopeHead = { kind: 'backup', vaultId: 'vault', stamp: 1, made: '2026-11-21', slots: [{ type: 'open', key }] };
const contents = { documents: [documentWith('s', { 's/a': 'I slept.' })], versions: [] };
const text = sealEnvelope(open, key, contents);

/** Every array of bytes that differs from this one in a single bit. */
function* flipped(bytes: Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>> {
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = bytes.slice();
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    yield changed;
  }
}

describe('a copy of what somebody wrote', { timeout: 120_000 }, () => {
  test('comes back as it was', async () => {
    expect(await openText(text)).toEqual(contents);
  });

  test('comes back whatever characters it is made of, halves of surrogate pairs included', () => {
    const anyText = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
      .map((units) => String.fromCharCode(...units));
    const { value } = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        anyText,
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        // Keys that mean something to the language never come from a worksheet, and are refused.
        fc.dictionary(
          anyText.filter((name) => name !== '__proto__'),
          tie('value'),
          { maxKeys: 4, noNullPrototype: true },
        ),
      ),
    }));
    fc.assert(
      fc.property(value, (written) => {
        const sealed = { documents: [documentWith('s', { 's/a': written })], versions: [] };
        const opened = openEnvelope(readEnvelope(sealEnvelope(open, key, sealed)), key);
        expect(JSON.stringify(opened)).toBe(JSON.stringify(sealed));
      }),
      { numRuns: CASES },
    );
    const half = { documents: [documentWith('s', { 's/a': 'a\ud83db\udc26' })], versions: [] };
    expect(openEnvelope(readEnvelope(sealEnvelope(open, key, half)), key).documents[0]?.leaves['s/a']?.value).toBe(
      'a\ud83db\udc26',
    );
  });

  test('can be sent as plain ASCII, so that no mail or cable changes it', () => {
    // eslint-disable-next-line no-control-regex
    expect(text).toMatch(/^[\x20-\x7e]+$/);
  });

  test('looks different each time', () => {
    expect(sealEnvelope(open, key, contents)).not.toBe(text);
  });

  test('is refused when any one bit of its box was flipped', () => {
    const envelope = readEnvelope(text);
    for (const box of flipped(envelope.box)) expect(() => openEnvelope({ ...envelope, box }, key)).toThrow(EnvelopeError);
  });

  test('is refused under a key of which one bit was flipped', () => {
    for (const wrong of flipped(key)) expect(() => openEnvelope(readEnvelope(text), wrong)).toThrow(EnvelopeError);
  });

  test('never holds anything else when any one bit of the file was flipped', async () => {
    for (const bytes of flipped(new TextEncoder().encode(text))) {
      const changed = new TextDecoder().decode(bytes);
      const found = await openText(changed).catch((error: unknown) => error);
      if (found instanceof EnvelopeError) continue;
      expect(found, changed).toEqual(contents);
    }
  });

  test('is refused wherever it was cut off', async () => {
    for (let length = 0; length < text.length; length += 1) {
      await expect(openText(text.slice(0, length)), `${length} characters`).rejects.toThrow(EnvelopeError);
    }
  });

  test.each([
    ['another app', { app: 'other' }, 'foreign'],
    ['another kind', { kind: 'mirror' }, 'damaged'],
    ['a kind that there isn’t', { kind: 'letter' }, 'damaged'],
    ['a later format', { format: 2 }, 'newer'],
    ['an impossible format', { format: 0 }, 'damaged'],
    ['another day', { made: '2026-11-22' }, 'damaged'],
    ['a day that is none', { made: 'yesterday' }, 'damaged'],
    ['another vault', { vault: 'other' }, 'damaged'],
    ['a vault that is none', { vault: '../vault' }, 'damaged'],
    ['another clock', { stamp: 2 }, 'damaged'],
    ['a clock that runs backwards', { stamp: -1 }, 'damaged'],
    ['a clock beyond all clocks', { stamp: 2 ** 53 }, 'damaged'],
    ['the key of another', { slots: [{ type: 'open', key: encodeBase64(randomBytes(32)) }] }, 'damaged'],
    ['no slot', { slots: [] }, 'damaged'],
    ['a slot that nobody knows', { slots: [{ type: 'palm' }] }, 'damaged'],
    ['a box in another alphabet', { box: '-_-_' }, 'damaged'],
    ['an empty box', { box: '' }, 'damaged'],
    ['no box', { box: null }, 'damaged'],
  ])('is refused with %s on it', async (_, change, fault) => {
    const changed = JSON.stringify({ ...(JSON.parse(text) as object), ...change });
    await expect(openText(changed)).rejects.toMatchObject({ name: 'EnvelopeError', fault });
  });

  test('is refused when its box was put into another envelope of the same vault', () => {
    const envelope = readEnvelope(text);
    const others = [{ kind: 'sentence' }, { vaultId: 'other' }, { stamp: 2 }, { made: '2026-11-20' }] as const;
    for (const other of others) {
      const moved = { ...readEnvelope(sealEnvelope({ ...open, ...other }, key, contents)), box: envelope.box };
      expect(() => openEnvelope(moved, key)).toThrow(EnvelopeError);
    }
  });

  test('opens beside a slot that only a later Fledge knows', async () => {
    const later = JSON.parse(text) as { slots: unknown[] };
    expect(await openText(JSON.stringify({ ...later, slots: [{ type: 'palm', line: 3 }, ...later.slots] }))).toEqual(contents);
  });
});

describe('the ways into a copy', () => {
  const slots = (...all: readonly unknown[]) => JSON.stringify({ ...(JSON.parse(text) as object), slots: all });
  const openSlot = { type: 'open', key: encodeBase64(key) };
  const device = { type: 'device', id: 'A'.repeat(22), box: encodeBase64(randomBytes(60)) };

  test('are eight at most', () => {
    expect(readEnvelope(slots(...Array.from({ length: 8 }, () => openSlot))).slots).toHaveLength(8);
    expect(() => readEnvelope(slots(...Array.from({ length: 9 }, () => openSlot)))).toThrow(EnvelopeError);
  });

  test('are passed over where they hang on a key that lies in this device, but for the last sentence', () => {
    expect(readEnvelope(slots(device, openSlot)).slots.map(({ type }) => type)).toEqual(['open']);
    expect(() => readEnvelope(slots(device))).toThrow(EnvelopeError);
    expect(() => readEnvelope(slots(device).replace('"backup"', '"mirror"'))).toThrow(EnvelopeError);
    expect(readEnvelope(slots(device).replace('"backup"', '"sentence"')).slots.map(({ type }) => type)).toEqual(['device']);
  });
});

test(
  'a backup says on its outside how high the clocks in it are, and has one of these ways in',
  { timeout: 30_000 },
  async () => {
    const leaves = { 's/a': leaf('then', 7), 's/b': leaf(null, 12) };
    const whole = {
      documents: [{ ...documentWith('s', {}), leaves }],
      versions: [{ at: 1, document: { ...documentWith('s', {}), leaves: { 's/a': leaf('before', 3) } } }],
    };
    for (const [passcode, way] of [
      [undefined, 'open'],
      [PASSCODE, 'passcode'],
    ] as const) {
      const { texts } = await makeBackup('vault', whole, passcode, '2026-11-30');
      expect(readEnvelope(texts[0])).toMatchObject({ kind: 'backup', stamp: 12, slots: [{ type: way }] });
    }
  },
);

test('what stands beside the documents and the versions in a file isn’t taken along', () => {
  const file = fileWith(
    JSON.stringify({ ...contents, versions: [{ at: 1, document: contents.documents[0], added: 1 }], added: 1 }),
  );
  const opened = openEnvelope(readEnvelope(file), new Uint8Array(32).fill(7));
  expect(opened).toEqual({ ...contents, versions: [{ at: 1, document: contents.documents[0] }] });
});

describe('a copy with a passcode', { timeout: 30_000 }, () => {
  test('opens with the passcode, and not with another or none', async () => {
    const slot = await passcodeSlot('vault', key, PASSCODE);
    const locked = sealEnvelope({ ...open, slots: [slot] }, key, contents);
    expect(locked).not.toContain(encodeBase64(key));
    expect(await openText(locked)).toEqual(contents);
    await expect(openText(locked, 'Cafe finch 27')).rejects.toMatchObject({ fault: 'locked' });
    await expect(openText(locked, '')).rejects.toMatchObject({ fault: 'locked' });
  });

  test('doesn’t open in another vault', async () => {
    const slot = await passcodeSlot('vault', key, PASSCODE);
    expect(await keyBehind('vault', slot, PASSCODE)).toEqual(key);
    expect(await keyBehind('other', slot, PASSCODE)).toBeUndefined();
  });
});

test('bytes go through base64 and back, and what isn’t base64 is none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(decodeBase64(encodeBase64(bytes))).toEqual(Uint8Array.from(bytes));
    }),
  );
  for (const wrong of ['a', 'ab', 'abc', 'ab=c', '====', 'abc=d', ' abcd', 'ab\ncd', 'ab-_', 7, null, undefined]) {
    expect(decodeBase64(wrong), String(wrong)).toBeUndefined();
  }
});
