import { gcm } from '@noble/ciphers/aes.js';
import { argon2id } from 'hash-wasm';
import { describe, expect, test } from 'vitest';
import { openBytes, randomBytes, sealBytes, sealBytesAside } from '#storage/sealing.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (found: Uint8Array) => Buffer.from(found).toString('hex');

const KEY = 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308';
const PLAIN =
  'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255';
const SEALED =
  '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad';

/** Those with keys of 256 and nonces of 96 bits in McGrew and Viega, The Galois/Counter Mode of Operation, appendix B. */
const PUBLISHED = [
  { id: 13, key: '0'.repeat(64), iv: '0'.repeat(24), data: '', plain: '', sealed: '', tag: '530f8afbc74536b9a963b4f1c4cb738b' },
  {
    id: 14,
    key: '0'.repeat(64),
    iv: '0'.repeat(24),
    data: '',
    plain: '0'.repeat(32),
    sealed: 'cea7403d4d606b6e074ec5d3baf39d18',
    tag: 'd0d1c8a799996bf0265b98b5d48ab919',
  },
  {
    id: 15,
    key: KEY,
    iv: 'cafebabefacedbaddecaf888',
    data: '',
    plain: PLAIN,
    sealed: SEALED,
    tag: 'b094dac5d93471bdec1a502270e3cc6c',
  },
  {
    id: 16,
    key: KEY,
    iv: 'cafebabefacedbaddecaf888',
    data: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
    plain: PLAIN.slice(0, 120),
    sealed: SEALED.slice(0, 120),
    tag: '76fc6ece0f4e1768cddf8853bb2d551b',
  },
] as const;

describe('what somebody wrote is sealed with AES-256-GCM as others know it', () => {
  test.each(PUBLISHED)('as published case $id has it', ({ key, iv, data, plain, sealed, tag }) => {
    expect(hex(gcm(bytes(key), bytes(iv), bytes(data)).encrypt(bytes(plain)))).toBe(sealed + tag);
    expect(hex(gcm(bytes(key), bytes(iv), bytes(data)).decrypt(bytes(sealed + tag)))).toBe(plain);
  });

  test('as the platform’s own cipher has it, either way round', async () => {
    const [key, plain] = [randomBytes(32), randomBytes(5_000)];
    const how = (box: Uint8Array<ArrayBuffer>) => ({
      name: 'AES-GCM',
      iv: box.subarray(0, 12),
      additionalData: new TextEncoder().encode('bound'),
    });
    const theirs = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
    const here = sealBytes(key, 'bound', plain);
    expect(hex(new Uint8Array(await crypto.subtle.decrypt(how(here), theirs, here.subarray(12))))).toBe(hex(plain));
    expect(hex(openBytes(key, 'bound', await sealBytesAside(key, 'bound', plain)))).toBe(hex(plain));
  });

  test('and opens under its own tag and under none in which a bit is another', () => {
    const { key, iv, plain, sealed, tag } = PUBLISHED[2];
    expect(hex(openBytes(bytes(key), '', bytes(iv + sealed + tag)))).toBe(plain);
    for (let bit = 0; bit < 128; bit += 1) {
      const changed = bytes(tag);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => openBytes(bytes(key), '', bytes(iv + sealed + hex(changed))), `bit ${bit}`).toThrow();
    }
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
  for (let count = 0; count < seals; count += 1)
    nonces.add(Buffer.from(sealBytes(key, '', nothing).buffer, 0, 12).toString('latin1'));
  expect(nonces.size).toBe(seals);
});
