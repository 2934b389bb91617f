import { createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { encodeBase64 } from '#storage/base64.ts';
import { lockKeyBehind, makeLock, passkeyWay } from '#storage/lock/lock.ts';
import { newRecoveryCode } from '#storage/lock/recovery-code.ts';
import { slotAsJson } from '#storage/lock/slots.ts';
import { underLock } from '#storage/lock-key.ts';
import { randomBytes } from '#storage/sealing.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Opens a box with nothing of Fledge. */
function openBox(key: Uint8Array, data: string, box: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12));
  decipher.setAAD(Buffer.from(data)).setAuthTag(box.subarray(-16));
  return Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()]);
}

test('a lock is as its own page describes it, down to the byte: the code on paper leads to the data key with nothing of Fledge', async () => {
  const [code, key] = [await newRecoveryCode(), randomBytes(32)];
  const { lock, lockKey } = await makeLock('mine', 'a goose on the lawn', code);
  const held = underLock('mine', lockKey, key);

  const bits = [...code.replaceAll('-', '')].map((each) => ALPHABET.indexOf(each).toString(2).padStart(5, '0')).join('');
  const bytes = Buffer.from(Array.from({ length: 20 }, (_, index) => Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2)));
  expect(code).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);
  expect(bytes.subarray(16)).toEqual(createHash('sha256').update(bytes.subarray(0, 16)).digest().subarray(0, 4));

  const way = lock.find(({ slot }) => slot.type === 'recovery');
  if (way?.slot.type !== 'recovery') throw new Error('there is no way by the code');
  const { salt, box } = way.slot;
  const wrapping = Buffer.from(hkdfSync('sha256', bytes.subarray(0, 16), salt, 'fledge|recovery|1', 32));
  const found = openBox(wrapping, `fledge|slot|1|mine|recovery|${encodeBase64(salt)}`, box);
  expect(openBox(found, 'fledge|under-lock|1|mine', held)).toEqual(Buffer.from(key));
  for (const { slot, sum } of lock)
    expect(Buffer.from(sum)).toEqual(
      createHash('sha256')
        .update(JSON.stringify(slotAsJson(slot)))
        .digest()
        .subarray(0, 8),
    );
});

test('a passkey that gives anything but 32 bytes is no way in, and one that does is as the page describes it', async () => {
  const { lock, lockKey } = await makeLock('mine', 'a goose on the lawn', await newRecoveryCode());
  const [credential, salt, output] = [randomBytes(16), randomBytes(32), randomBytes(32)];
  for (const length of [0, 31, 33, 64])
    await expect(passkeyWay('mine', lockKey, credential, salt, randomBytes(length))).rejects.toThrow();
  const way = await passkeyWay('mine', lockKey, credential, salt, output);
  const wrapping = Buffer.from(hkdfSync('sha256', output, salt, 'fledge|passkey|1', 32));
  const data = `fledge|slot|1|mine|passkey|${encodeBase64(salt)}`;
  expect(openBox(wrapping, data, way.slot.box)).toEqual(Buffer.from(lockKey));
  expect(await lockKeyBehind('mine', [...lock, way], { way: 'passkey', output })).toEqual(lockKey);
  expect(await lockKeyBehind('mine', [...lock, way], { way: 'passkey', output: randomBytes(32) })).toBe('wrong');
});
