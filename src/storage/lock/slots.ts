import { KEY_BYTES } from '../lock-key.ts';
import type { Argon2Derivation, Derivation, LockWay, PasscodeSlot, Slot } from '../slot.ts';
import { decodeBase64, encodeBase64 } from '../base64.ts';
import { derive } from './deriving.ts';
import { openBytes, randomBytes, sealBytes } from '../sealing.ts';

/** The second of the two sets of figures that RFC 9106, section 4, recommends, on one lane, as browsers give no more. */
export const DERIVATION: Argon2Derivation = { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1 };

/** What is tried in turn: a device may not have the memory, and a browser may run no WebAssembly. OWASP, Password Storage. */
const DERIVATIONS: readonly Derivation[] = [
  DERIVATION,
  { name: 'argon2id', memory: 19_456, passes: 2, lanes: 1 },
  { name: 'pbkdf2-sha256', rounds: 1_200_000 },
];

/** Beyond these a file would only make the device work: memory in KiB, passes, lanes, rounds. Below the floor it would be no lock. */
const CAP = { memory: 262_144, passes: 10, lanes: 4, rounds: 5_000_000 } as const;
const FLOOR = { memory: 8_192, passes: 1, lanes: 1, rounds: 600_000 } as const;

/** All passcode slots of an envelope together: one try walks them all, and takes no longer than one at the cap. */
const BUDGET = CAP.memory * CAP.passes;

const SALT_BYTES = 16;

/** Whether this device would work through all of these slots for one try of a passcode. Asked before any work is done. */
export function areBearable(slots: readonly { readonly type: string; readonly derivation?: Derivation }[]): boolean {
  const asked = slots.flatMap(({ derivation }) => derivation ?? []);
  return asked.every(isBearable) && asked.reduce((sum, each) => sum + workOf(each), 0) <= BUDGET;
}

/** As KiB times passes; all rounds that are allowed count as much as the memory that is. */
function workOf(derivation: Derivation): number {
  return derivation.name === 'argon2id' ? derivation.memory * derivation.passes : (derivation.rounds / CAP.rounds) * BUDGET;
}

/** Whether the figures are ones that this device would work with. */
function isBearable(derivation: Derivation): boolean {
  const within = (figure: number, from: number, to: number) => Number.isSafeInteger(figure) && figure >= from && figure <= to;
  if (derivation.name === 'pbkdf2-sha256') return within(derivation.rounds, FLOOR.rounds, CAP.rounds);
  const { memory, passes, lanes } = derivation;
  return (
    within(memory, FLOOR.memory, CAP.memory) && within(passes, FLOOR.passes, CAP.passes) && within(lanes, FLOOR.lanes, CAP.lanes)
  );
}

/** What a passcode slot's box is bound to: the vault, the figures and the salt. */
function slotData(vaultId: string, derivation: Derivation, salt: Uint8Array): string {
  const figures = derivation.name === 'argon2id' ? [derivation.memory, derivation.passes, derivation.lanes] : [derivation.rounds];
  return ['fledge|slot|1', vaultId, derivation.name, ...figures, encodeBase64(salt)].join('|');
}

/** The key that a passcode gives. Rejects when the device hasn't the memory for it, or the browser no such function. */
function keyFrom(passcode: string, salt: Uint8Array<ArrayBuffer>, derivation: Derivation): Promise<Uint8Array> {
  // One form for letters that keyboards compose in several ways.
  const normal = passcode.normalize('NFKC');
  if (derivation.name === 'pbkdf2-sha256') return pbkdf2(normal, salt, derivation.rounds);
  const { memory, passes, lanes } = derivation;
  return derive({ passcode: normal, salt, memory, passes, lanes, bytes: KEY_BYTES });
}

async function pbkdf2(passcode: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Uint8Array> {
  const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(passcode), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, material, KEY_BYTES * 8));
}

/** A slot that opens with `passcode`, by the slowest way that this device has. Rejects where it has none. */
export async function passcodeSlot(vaultId: string, key: Uint8Array, passcode: string): Promise<PasscodeSlot> {
  const salt = randomBytes(SALT_BYTES);
  let last: unknown;
  for (const derivation of DERIVATIONS) {
    try {
      const wrapping = await keyFrom(passcode, salt, derivation);
      return { type: 'passcode', derivation, salt, box: sealBytes(wrapping, slotData(vaultId, derivation, salt), key) };
    } catch (error) {
      last = error;
    }
  }
  throw new Error('no key could be derived', { cause: last });
}

/**
 * The key behind a slot; undefined when the passcode is wrong or the slot damaged: nobody can tell which. Rejects when this
 * browser can't derive as the slot asks.
 */
export async function keyBehind(
  vaultId: string,
  slot: PasscodeSlot,
  passcode: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (passcode === '') return undefined;
  const wrapping = await keyFrom(passcode, slot.salt, slot.derivation);
  try {
    const key = new Uint8Array(openBytes(wrapping, slotData(vaultId, slot.derivation, slot.salt), slot.box));
    return key.length === KEY_BYTES ? key : undefined;
  } catch {
    return undefined;
  }
}

/** A slot as it stands in an envelope. */
export function slotAsJson(slot: Slot | LockWay['slot']): unknown {
  if (slot.type === 'open') return { type: slot.type, key: encodeBase64(slot.key) };
  if (slot.type === 'passkey')
    return {
      type: slot.type,
      credential: encodeBase64(slot.credential),
      salt: encodeBase64(slot.salt),
      box: encodeBase64(slot.box),
    };
  if (slot.type === 'recovery') return { type: slot.type, salt: encodeBase64(slot.salt), box: encodeBase64(slot.box) };
  if (slot.type === 'device') return { type: slot.type, id: slot.id, box: encodeBase64(slot.box) };
  return { type: slot.type, derivation: slot.derivation, salt: encodeBase64(slot.salt), box: encodeBase64(slot.box) };
}

/** A slot that stands in an envelope; undefined when it isn't one, or of a kind that this version doesn't know. */
export function slotFromJson(json: unknown): Slot | LockWay['slot'] | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { type, key, id, credential, derivation, salt, box } = json as Readonly<Record<string, unknown>>;
  if (type === 'open') {
    const bytes = decodeBase64(key);
    // Under a lock it is sealed, and longer by a nonce and a tag.
    return bytes?.length === KEY_BYTES || bytes?.length === KEY_BYTES + 28 ? { type, key: bytes } : undefined;
  }
  const [saltBytes, boxBytes] = [decodeBase64(salt), decodeBase64(box)];
  if (type === 'device') return typeof id === 'string' && boxBytes ? { type, id, box: boxBytes } : undefined;
  if (!saltBytes || saltBytes.length < 8 || saltBytes.length > 64 || !boxBytes) return undefined;
  if (type === 'recovery') return { type, salt: saltBytes, box: boxBytes };
  const name = type === 'passkey' && decodeBase64(credential);
  if (type === 'passkey') return name ? { type, credential: name, salt: saltBytes, box: boxBytes } : undefined;
  if (type !== 'passcode') return undefined;
  const figures = derivationFromJson(derivation);
  return figures && { type, derivation: figures, salt: saltBytes, box: boxBytes };
}

function derivationFromJson(json: unknown): Derivation | undefined {
  const { name, memory, passes, lanes, rounds } = (json ?? {}) as Readonly<Record<string, unknown>>;
  if (name === 'pbkdf2-sha256') return typeof rounds === 'number' ? { name, rounds } : undefined;
  if (name !== 'argon2id' || typeof memory !== 'number' || typeof passes !== 'number' || typeof lanes !== 'number')
    return undefined;
  return { name, memory, passes, lanes };
}
