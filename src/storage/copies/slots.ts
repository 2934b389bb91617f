import type { Derivation, PasscodeSlot, Slot } from '../slot.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { derive } from './deriving.ts';
import { openBytes, randomBytes, sealBytes } from '../sealing.ts';

/** The second of the two sets of figures that RFC 9106, section 4, recommends, on one lane, as browsers give no more. */
export const DERIVATION: Derivation = { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1 };

/** Beyond these a file would only make the device work: memory in KiB, passes, lanes. Below the floor it would be no lock. */
const CAP = { memory: 262_144, passes: 10, lanes: 4 } as const;
const FLOOR = { memory: 8_192, passes: 1, lanes: 1 } as const;

/** All passcode slots of an envelope together, in KiB times passes: one try walks them all, and takes no longer than one at the cap. */
const BUDGET = CAP.memory * CAP.passes;

const SALT_BYTES = 16;
const KEY_BYTES = 32;

/** Whether this device would work through all of these slots for one try of a passcode. Asked before any work is done. */
export function areBearable(slots: readonly Slot[]): boolean {
  const asked = slots.flatMap((slot) => (slot.type === 'passcode' ? [slot.derivation] : []));
  return asked.every(isBearable) && asked.reduce((sum, { memory, passes }) => sum + memory * passes, 0) <= BUDGET;
}

/** Whether the figures are ones that this device would work with. */
function isBearable({ memory, passes, lanes }: Derivation): boolean {
  const within = (figure: number, from: number, to: number) => Number.isSafeInteger(figure) && figure >= from && figure <= to;
  return (
    within(memory, FLOOR.memory, CAP.memory) && within(passes, FLOOR.passes, CAP.passes) && within(lanes, FLOOR.lanes, CAP.lanes)
  );
}

/** What a passcode slot's box is bound to: the vault, the figures and the salt. */
function slotData(vaultId: string, { name, memory, passes, lanes }: Derivation, salt: Uint8Array): string {
  return `fledge|slot|1|${vaultId}|${name}|${memory}|${passes}|${lanes}|${encodeBase64(salt)}`;
}

/** The key that a passcode gives. Rejects when the device hasn't the memory for it. */
function keyFrom(passcode: string, salt: Uint8Array, { memory, passes, lanes }: Derivation): Promise<Uint8Array> {
  // One form for letters that keyboards compose in several ways.
  return derive({ passcode: passcode.normalize('NFKC'), salt, memory, passes, lanes, bytes: KEY_BYTES });
}

/** A slot that opens with `passcode`. Rejects when the device hasn't the memory for it. */
export async function passcodeSlot(vaultId: string, key: Uint8Array, passcode: string): Promise<PasscodeSlot> {
  const salt = randomBytes(SALT_BYTES);
  const wrapping = await keyFrom(passcode, salt, DERIVATION);
  return { type: 'passcode', derivation: DERIVATION, salt, box: sealBytes(wrapping, slotData(vaultId, DERIVATION, salt), key) };
}

/** The data key behind a slot; undefined when the passcode is wrong or the slot damaged: nobody can tell which. */
export async function keyBehind(vaultId: string, slot: PasscodeSlot, passcode: string): Promise<Uint8Array | undefined> {
  if (passcode === '') return undefined;
  const wrapping = await keyFrom(passcode, slot.salt, slot.derivation);
  try {
    const key = openBytes(wrapping, slotData(vaultId, slot.derivation, slot.salt), slot.box);
    return key.length === KEY_BYTES ? key : undefined;
  } catch {
    return undefined;
  }
}

/** A slot as it stands in an envelope. */
export function slotAsJson(slot: Slot): unknown {
  if (slot.type === 'open') return { type: slot.type, key: encodeBase64(slot.key) };
  if (slot.type === 'device') return { type: slot.type, id: slot.id, box: encodeBase64(slot.box) };
  return { type: slot.type, derivation: slot.derivation, salt: encodeBase64(slot.salt), box: encodeBase64(slot.box) };
}

/** A slot that stands in an envelope; undefined when it isn't one, or of a kind that this version doesn't know. */
export function slotFromJson(json: unknown): Slot | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { type, key, id, derivation, salt, box } = json as Readonly<Record<string, unknown>>;
  if (type === 'open') {
    const bytes = decodeBase64(key);
    return bytes?.length === KEY_BYTES ? { type, key: bytes } : undefined;
  }
  const [saltBytes, boxBytes] = [decodeBase64(salt), decodeBase64(box)];
  if (type === 'device') return typeof id === 'string' && boxBytes ? { type, id, box: boxBytes } : undefined;
  if (type !== 'passcode' || !saltBytes || saltBytes.length < 8 || saltBytes.length > 64 || !boxBytes) return undefined;
  const { name, memory, passes, lanes } = (derivation ?? {}) as Readonly<Record<string, unknown>>;
  if (name !== 'argon2id' || typeof memory !== 'number' || typeof passes !== 'number' || typeof lanes !== 'number')
    return undefined;
  return { type, derivation: { name, memory, passes, lanes }, salt: saltBytes, box: boxBytes };
}
