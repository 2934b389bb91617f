import { isMoment } from '#domain/time/day.ts';
import type { Document } from '#domain/documents/document.ts';
import { isRecord, readDocument, united } from '#domain/documents/document.ts';
import { isDay } from '#domain/kinds/date.ts';
import type { Version } from '#domain/documents/version.ts';
import type { VaultContents } from '#domain/merge/contents.ts';
import { ERASED } from '#domain/merge/erasings.ts';
import { MARKS } from '#domain/marks/marks.ts';
import { decodeBase64, encodeBase64 } from '../base64.ts';
import { openBytes, openBytesAside, sealBytes, sealBytesAside } from '../sealing.ts';
import { lockAsJson, lockFromJson } from '../lock/lock.ts';
import { areBearable, slotAsJson, slotFromJson } from '../lock/slots.ts';
import type { Lock, Slot } from '../slot.ts';

/** Why an envelope can't be taken in. */
export type EnvelopeFault =
  /** It isn't text of the kind that Fledge writes. */
  | 'foreign'
  | 'too-big'
  /** A later Fledge wrote it. */
  | 'newer'
  /** Something in it is missing, cut off, or changed. */
  | 'damaged'
  /** The passcode doesn't open it, or its slot is damaged. */
  | 'locked';

export class EnvelopeError extends Error {
  override readonly name = 'EnvelopeError';
  readonly fault: EnvelopeFault;
  constructor(fault: EnvelopeFault) {
    super(fault);
    this.fault = fault;
  }
}

export const ENVELOPE_FORMAT = 1;

/** A whole copy that a reader asked for, one that the app keeps for itself, or what wasn't saved yet. */
export type EnvelopeKind = 'backup' | 'mirror' | 'sentence';

/** What stands on an envelope in clear. */
export interface EnvelopeHead {
  readonly kind: EnvelopeKind;
  readonly vaultId: string;
  /** The highest clock in it. */
  readonly stamp: number;
  /** The day when it was made, as `2026-11-21`. */
  readonly made: string;
  readonly slots: readonly Slot[];
  /** Of a vault that has one: what the slots hold is sealed under its key, then. A backup has none. */
  readonly lock?: Lock | undefined;
}

/** An envelope whose outside is in order, and which isn't opened yet. */
export interface SealedEnvelope extends EnvelopeHead {
  readonly box: Uint8Array<ArrayBuffer>;
}

/** What is taken in at most. */
export type Limits = typeof LIMITS;

/** What is taken in of a file at most: a made-up one could otherwise stop the device. */
export const LIMITS = {
  characters: 32_000_000,
  /** Contents longer than this, in UTF-8, wouldn't fit into as many characters once sealed. */
  bytes: 22_000_000,
  depth: 32,
  /** Lists, records, texts, figures and all else, together. */
  things: 2_000_000,
  documents: 10_000,
  versions: 100_000,
  /** What couldn't be read included. */
  leavesInDocument: 20_000,
  idCharacters: 120,
  addressCharacters: 400,
};

/**
 * For the copies that the app keeps for itself: whatever the vault holds has to come back from them, also where it has
 * grown beyond what one file takes.
 */
export const BOUNDLESS: Limits = {
  characters: Infinity,
  bytes: Infinity,
  depth: Infinity,
  things: Infinity,
  documents: Infinity,
  versions: Infinity,
  leavesInDocument: Infinity,
  idCharacters: Infinity,
  addressCharacters: Infinity,
};

/** What stands before the slots is shorter. */
const HEAD_CHARACTERS = 400;

const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** What the box is bound to: its outside, but for the ways to its key, which can be exchanged. */
function boxData({ kind, vaultId, stamp, made }: Omit<EnvelopeHead, 'slots' | 'lock'>): string {
  return `fledge|envelope|${ENVELOPE_FORMAT}|${kind}|${vaultId}|${stamp}|${made}`;
}

/** Seals contents under `key`, to which the slots lead, and gives the text of the envelope. Synchronous. */
export function sealEnvelope(head: EnvelopeHead, key: Uint8Array, contents: VaultContents): string {
  return envelopeOf(head, sealBytes(key, boxData(head), encoder.encode(JSON.stringify(contents))));
}

/** As `sealEnvelope`, keeping the page free while it seals. */
export async function sealEnvelopeAside(
  head: EnvelopeHead,
  key: Uint8Array<ArrayBuffer>,
  contents: VaultContents,
): Promise<string> {
  return envelopeOf(head, await sealBytesAside(key, boxData(head), encoder.encode(JSON.stringify(contents))));
}

/** The stamp that stands on an envelope, read without the rest of it; undefined where none stands. */
export function stampOn(text: string): number | undefined {
  const [, figure] = /"stamp":(\d{1,16})[,}]/.exec(text.slice(0, HEAD_CHARACTERS)) ?? [];
  return figure === undefined ? undefined : Number(figure);
}

function envelopeOf(head: EnvelopeHead, box: Uint8Array): string {
  return JSON.stringify({
    app: 'fledge',
    kind: head.kind,
    format: ENVELOPE_FORMAT,
    made: head.made,
    vault: head.vaultId,
    stamp: head.stamp,
    slots: head.slots.map(slotAsJson),
    ...(head.lock && { lock: lockAsJson(head.lock) }),
    box: encodeBase64(box),
  });
}

/** Reads the outside of an envelope. Throws an `EnvelopeError`, before any key is derived. */
export function readEnvelope(text: string, limits: Limits = LIMITS): SealedEnvelope {
  if (text.length > limits.characters) throw new EnvelopeError('too-big');
  const json = parse(text);
  if (!isRecord(json) || json['app'] !== 'fledge') throw new EnvelopeError('foreign');
  const { kind, format, made, vault, stamp, slots, lock: ways, box } = json;
  if (typeof format === 'number' && format > ENVELOPE_FORMAT) throw new EnvelopeError('newer');
  const bytes = decodeBase64(box);
  const known = Array.isArray(slots) && slots.length <= 8 ? slots.flatMap((slot) => slotFromJson(slot) ?? []) : [];
  // The last sentence never leaves the device; whatever else hangs on a key that lies there would be lost with it.
  const read = known.filter(
    (slot): slot is Slot =>
      slot.type !== 'recovery' && slot.type !== 'passkey' && (slot.type !== 'device' || kind === 'sentence'),
  );
  const lock = ways === undefined ? undefined : lockFromJson(ways);
  if (
    (kind !== 'backup' && kind !== 'mirror' && kind !== 'sentence') ||
    format !== ENVELOPE_FORMAT ||
    typeof made !== 'string' ||
    !isDay(made) ||
    typeof vault !== 'string' ||
    !/^[\w-]{1,64}$/.test(vault) ||
    typeof stamp !== 'number' ||
    !isClock(stamp) ||
    !bytes ||
    read.length === 0 ||
    (ways !== undefined && (!lock || kind === 'backup')) ||
    !areBearable(read)
  ) {
    throw new EnvelopeError('damaged');
  }
  return { kind, vaultId: vault, stamp, made, slots: read, lock, box: bytes };
}

/** Opens an envelope with its key. Throws an `EnvelopeError` when a bit of it is wrong or it holds what can't be. */
export function openEnvelope(envelope: SealedEnvelope, key: Uint8Array, limits: Limits = LIMITS): VaultContents {
  let plain: string;
  try {
    plain = decoder.decode(openBytes(key, boxData(envelope), envelope.box));
  } catch {
    throw new EnvelopeError('damaged');
  }
  return contentsIn(plain, limits);
}

/** As `openEnvelope`, keeping the page free while it opens the box. */
export async function openEnvelopeAside(
  envelope: SealedEnvelope,
  key: Uint8Array<ArrayBuffer>,
  limits: Limits = LIMITS,
): Promise<VaultContents> {
  let plain: string;
  try {
    plain = decoder.decode(await openBytesAside(key, boxData(envelope), envelope.box));
  } catch {
    throw new EnvelopeError('damaged');
  }
  return contentsIn(plain, limits);
}

function contentsIn(plain: string, limits: Limits): VaultContents {
  const json = parse(plain);
  if (!isRecord(json) || !isModest(json, limits)) throw new EnvelopeError('damaged');
  const { documents, versions } = json;
  if (!Array.isArray(documents) || !Array.isArray(versions)) throw new EnvelopeError('damaged');
  if (documents.length > limits.documents || versions.length > limits.versions) throw new EnvelopeError('too-big');
  const read = documents.map((each) => documentIn(each, limits));
  // Fledge writes each document once. One that comes thousands of times would be merged as often.
  if (new Set(read.map(({ id }) => id)).size < read.length) throw new EnvelopeError('damaged');
  return { documents: read, versions: versions.map((each) => versionIn(each, limits)) };
}

function documentIn(json: unknown, limits: Limits): Document {
  // Counted before it is read, which takes much longer.
  if (isRecord(json) && sizeOf(json['leaves']) + sizeOf(json['kept']) > limits.leavesInDocument)
    throw new EnvelopeError('too-big');
  const document = readDocument(json);
  if (!document || document.id.length > limits.idCharacters || /[/\s]/.test(document.id)) throw new EnvelopeError('damaged');
  for (const [address, { lamport, at }] of Object.entries(document.leaves)) {
    // The marks stand at the addresses of what is marked, and an erasing behind its own name.
    const longest = limits.addressCharacters + (document.id === ERASED ? ERASED.length + 1 : 0);
    const fits = (document.id === MARKS || address.startsWith(`${document.id}/`)) && address.length <= longest;
    if (!fits || !isClock(lamport) || !isMoment(at)) throw new EnvelopeError('damaged');
  }
  // Each thing once, as merging has it: a list that holds one twice would look unlike itself ever after.
  return {
    ...document,
    kept: Object.fromEntries(Object.entries(document.kept).map(([address, things]) => [address, united(things, [])])),
  };
}

/** How many things a record holds, those in its lists counted each. */
function sizeOf(record: unknown): number {
  if (!isRecord(record)) return 0;
  return Object.values(record).reduce<number>((count, inside) => count + (Array.isArray(inside) ? inside.length : 1), 0);
}

function versionIn(json: unknown, limits: Limits): Version {
  if (!isRecord(json) || typeof json['at'] !== 'number' || !isMoment(json['at'])) throw new EnvelopeError('damaged');
  return { at: json['at'], document: documentIn(json['document'], limits) };
}

function isClock(figure: number): boolean {
  return Number.isSafeInteger(figure) && figure >= 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new EnvelopeError('foreign');
  }
}

/** Whether nothing is nested too deep, nothing is too much, and no key means something to the language. */
function isModest(json: unknown, limits: Limits): boolean {
  // Level by level: by calling itself it would fall over on what it looks for.
  let things = 0;
  let level: readonly object[] = [[json]];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: object[] = [];
    for (const holder of level) {
      if (!Array.isArray(holder) && Object.hasOwn(holder, '__proto__')) return false;
      const inside: readonly unknown[] = Array.isArray(holder) ? holder : Object.values(holder);
      things += inside.length;
      if (things > limits.things || depth > limits.depth) return false;
      for (const value of inside) {
        // A figure too large for the language is none, and would be written as nothing.
        if (typeof value === 'number' && !Number.isFinite(value)) return false;
        if (typeof value === 'object' && value !== null) next.push(value);
      }
    }
    level = next;
  }
  return true;
}
