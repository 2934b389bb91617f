import { KEY_BYTES } from '../lock-key.ts';
import { openBytes, randomBytes, sealBytes } from '../sealing.ts';
import type { Lock, LockWay, PasskeySlot, RecoverySlot } from '../slot.ts';
import { readRecoveryCode } from './recovery-code.ts';
import { areBearable, keyBehind, passcodeSlot, slotAsJson, slotFromJson } from './slots.ts';
import { decodeBase64, encodeBase64 } from '../base64.ts';

/** What somebody opens a lock with. */
export type Secret =
  | { readonly way: 'passcode'; readonly passcode: string }
  /** As it was typed or pasted. */
  | { readonly way: 'recovery'; readonly code: string }
  /** What the passkey gave for its slot's salt: 32 bytes. */
  | { readonly way: 'passkey'; readonly output: Uint8Array<ArrayBuffer> };

/**
 * Why a secret doesn't open a lock. `wrong`: it isn't the one. `not-a-code`: it can't be a recovery code, as after a slip.
 * `damaged`: the way is no longer as it was written, so that no secret opens it. `refused`: its figures are ones that no
 * Fledge writes, and nothing was derived. `unable`: this browser can't derive a key as the way asks.
 */
export type LockFault = 'wrong' | 'not-a-code' | 'damaged' | 'refused' | 'unable';

/** A lock and its key, which is never stored as it is. */
export interface MadeLock {
  readonly lock: Lock;
  readonly lockKey: Uint8Array<ArrayBuffer>;
}

const SALT_BYTES = 16;
const SUM_BYTES = 8;
const encoder = new TextEncoder();

/** A new lock with a key of its own, which opens with the passcode and with the recovery code. Rejects where neither can be derived. */
export async function makeLock(vaultId: string, passcode: string, code: string): Promise<MadeLock> {
  const lockKey = randomBytes(KEY_BYTES);
  const secret = await readRecoveryCode(code);
  if (!secret) throw new Error('not a recovery code');
  const slots = [await passcodeSlot(vaultId, lockKey, passcode), await recoverySlot(vaultId, lockKey, secret)];
  return { lockKey, lock: await Promise.all(slots.map(async (slot) => ({ slot, sum: await sumOf(slot) }))) };
}

/** The key of a lock, by a secret; or why it doesn't open. Nothing is derived for a way that is damaged or asks too much. */
export async function lockKeyBehind(vaultId: string, lock: Lock, secret: Secret): Promise<Uint8Array<ArrayBuffer> | LockFault> {
  const code = secret.way === 'recovery' ? await readRecoveryCode(secret.code) : undefined;
  if (secret.way === 'recovery' && !code) return 'not-a-code';
  const ways = lock.filter(({ slot }) => slot.type === secret.way);
  if (!areBearable(ways.map(({ slot }) => slot))) return 'refused';
  let fault: LockFault = 'damaged';
  for (const { slot, sum } of ways) {
    if (!isSame(sum, await sumOf(slot))) continue;
    fault = 'wrong';
    try {
      const key = await keyOf(vaultId, slot, secret, code);
      if (key) return key;
    } catch {
      return 'unable';
    }
  }
  return fault;
}

function keyOf(
  vaultId: string,
  slot: LockWay['slot'],
  secret: Secret,
  code: Uint8Array<ArrayBuffer> | undefined,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (slot.type === 'passcode' && secret.way === 'passcode') return keyBehind(vaultId, slot, secret.passcode);
  if (slot.type === 'recovery' && code) return randomKeyBehind(vaultId, slot, code);
  if (slot.type === 'passkey' && secret.way === 'passkey') return randomKeyBehind(vaultId, slot, secret.output);
  return Promise.resolve(undefined);
}

/**
 * A further way to the key of a lock, by what a passkey gives for `salt`. Rejects where that isn't 32 bytes: such a way
 * would never open.
 */
export async function passkeyWay(
  vaultId: string,
  lockKey: Uint8Array,
  credential: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  output: Uint8Array<ArrayBuffer>,
): Promise<LockWay> {
  if (output.length !== KEY_BYTES) throw new Error('a passkey gives 32 bytes or is none');
  const slot = { type: 'passkey', credential, salt } as const;
  const box = sealBytes(await fromRandom(output, slot), wayData(vaultId, slot), lockKey);
  return { slot: { ...slot, box }, sum: await sumOf({ ...slot, box }) };
}

async function recoverySlot(vaultId: string, key: Uint8Array, code: Uint8Array<ArrayBuffer>): Promise<RecoverySlot> {
  const salt = randomBytes(SALT_BYTES);
  const slot = { type: 'recovery', salt } as const;
  return { ...slot, box: sealBytes(await fromRandom(code, slot), wayData(vaultId, slot), key) };
}

type RandomWay = Pick<RecoverySlot | PasskeySlot, 'type' | 'salt'>;

async function randomKeyBehind(
  vaultId: string,
  slot: RecoverySlot | PasskeySlot,
  random: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const wrapping = await fromRandom(random, slot);
  try {
    return new Uint8Array(openBytes(wrapping, wayData(vaultId, slot), slot.box));
  } catch {
    return undefined;
  }
}

function wayData(vaultId: string, { type, salt }: RandomWay): string {
  return `fledge|slot|1|${vaultId}|${type}|${encodeBase64(salt)}`;
}

/** HKDF-SHA-256 (RFC 5869): what goes in is as random as a key, so nothing slow is needed, and no WebAssembly. */
async function fromRandom(random: Uint8Array<ArrayBuffer>, { type, salt }: RandomWay): Promise<Uint8Array> {
  const material = await crypto.subtle.importKey('raw', random, 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: encoder.encode(`fledge|${type}|1`) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, material, KEY_BYTES * 8));
}

async function sumOf(slot: LockWay['slot']): Promise<Uint8Array<ArrayBuffer>> {
  const sum = await crypto.subtle.digest('SHA-256', encoder.encode(JSON.stringify(slotAsJson(slot))));
  return new Uint8Array(sum.slice(0, SUM_BYTES));
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** A lock as it stands in an envelope. */
export function lockAsJson(lock: Lock): unknown {
  return lock.map(({ slot, sum }) => ({ ...(slotAsJson(slot) as object), sum: encodeBase64(sum) }));
}

/** A lock that stands in an envelope; undefined where none does. Ways that this version doesn't know are left out. */
export function lockFromJson(json: unknown): Lock | undefined {
  if (!Array.isArray(json) || json.length > 8) return undefined;
  return json.flatMap((each): readonly LockWay[] => {
    const slot = slotFromJson(each);
    const sum = decodeBase64((each as { readonly sum?: unknown } | null)?.sum);
    return sum && slot && slot.type !== 'open' && slot.type !== 'device' ? [{ slot, sum }] : [];
  });
}
