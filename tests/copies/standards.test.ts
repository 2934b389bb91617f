import { gcm } from '@noble/ciphers/aes.js';
import { argon2id } from 'hash-wasm';
import { describe, expect, test } from 'vitest';
import { openBytes, randomBytes, sealBytes } from '#storage/sealing.ts';
import published from '../fixtures/aes-gcm.json' with { type: 'json' };

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (found: Uint8Array) => Buffer.from(found).toString('hex');

describe('what somebody wrote is sealed with AES-256-GCM as others know it', () => {
  test('as NIST’s case of nothing but zeros has it', () => {
    const sealed = gcm(new Uint8Array(32), new Uint8Array(12)).encrypt(new Uint8Array(16));
    expect(hex(sealed)).toBe('cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919');
  });

  test.each(published.valid)('as case $id of Project Wycheproof has it', ({ key, iv, aad, msg, ct, tag }) => {
    expect(hex(gcm(bytes(key), bytes(iv), bytes(aad)).encrypt(bytes(msg)))).toBe(ct + tag);
    expect(hex(gcm(bytes(key), bytes(iv), bytes(aad)).decrypt(bytes(ct + tag)))).toBe(msg);
  });

  test('and opens under its own tag and none of the changed ones of Project Wycheproof', () => {
    const { key, iv, msg, ct, tag, tags } = published.invalid;
    expect(hex(openBytes(bytes(key), '', bytes(iv + ct + tag)))).toBe(msg);
    for (const changed of tags) expect(() => openBytes(bytes(key), '', bytes(iv + ct + changed)), changed).toThrow();
    expect(published.valid.length + tags.length).toBeGreaterThan(30);
  });
});

test('a passcode becomes a key with Argon2id as its reference implementation has it', { timeout: 30_000 }, async () => {
  const asked = { password: 'password', salt: 'somesalt', iterations: 2, memorySize: 65_536, parallelism: 1, hashLength: 32 };
  const key = await argon2id({ ...asked, outputType: 'hex' });
  expect(key).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
});

test('somebody can write for years without two boxes under one nonce', { timeout: 120_000 }, () => {
  const seals = Number(process.env['FLEDGE_SEALS'] ?? 200_000);
  const [key, nothing] = [randomBytes(32), new Uint8Array()];
  const nonces = new Set<string>();
  for (let count = 0; count < seals; count += 1) nonces.add(Buffer.from(sealBytes(key, '', nothing).buffer, 0, 12).toString('latin1'));
  expect(nonces.size).toBe(seals);
});
