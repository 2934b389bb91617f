import type { Document } from '#domain/documents/document.ts';
import { readDocument } from '#domain/documents/document.ts';
import type { VaultContents, Version } from '#domain/merge/contents.ts';
import { MARKS } from '#domain/summary/marks.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { openBytes, sealBytes } from '../sealing.ts';
import type { Slot } from './slots.ts';
import { isBearable, slotAsJson, slotFromJson } from './slots.ts';

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
}

/** An envelope whose outside is in order, and which isn't opened yet. */
export interface SealedEnvelope extends EnvelopeHead {
  readonly box: Uint8Array<ArrayBuffer>;
}

/** What is taken in at most: no workbook comes near, and a made-up file could otherwise stop the device. */
export const LIMITS = {
  characters: 20_000_000,
  depth: 32,
  documents: 10_000,
  versions: 100_000,
  leavesInDocument: 20_000,
  idCharacters: 120,
  addressCharacters: 400,
  textCharacters: 1_000_000,
  /** A clock beyond it would leave no room for what is written next. */
  lamport: 1_000_000_000_000,
} as const;

const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** What the box is bound to: its outside, but for the slots, which can be exchanged. */
function boxData({ kind, vaultId, stamp, made }: Omit<EnvelopeHead, 'slots'>): string {
  return `fledge|envelope|${ENVELOPE_FORMAT}|${kind}|${vaultId}|${stamp}|${made}`;
}

/** Seals contents under `key`, to which the slots lead, and gives the text of the envelope. Synchronous. */
export function sealEnvelope(head: EnvelopeHead, key: Uint8Array, contents: VaultContents): string {
  const box = sealBytes(key, boxData(head), encoder.encode(JSON.stringify(contents)));
  return JSON.stringify({
    app: 'fledge',
    kind: head.kind,
    format: ENVELOPE_FORMAT,
    made: head.made,
    vault: head.vaultId,
    stamp: head.stamp,
    slots: head.slots.map(slotAsJson),
    box: encodeBase64(box),
  });
}

/** Reads the outside of an envelope. Throws an `EnvelopeError`, before any key is derived. */
export function readEnvelope(text: string): SealedEnvelope {
  if (text.length > LIMITS.characters) throw new EnvelopeError('too-big');
  const json = parse(text);
  if (!isRecord(json) || json['app'] !== 'fledge') throw new EnvelopeError('foreign');
  const { kind, format, made, vault, stamp, slots, box } = json;
  if (typeof format === 'number' && format > ENVELOPE_FORMAT) throw new EnvelopeError('newer');
  const bytes = decodeBase64(box);
  const read = Array.isArray(slots) && slots.length <= 8 ? slots.flatMap((slot) => slotFromJson(slot) ?? []) : [];
  if (
    (kind !== 'backup' && kind !== 'mirror' && kind !== 'sentence') ||
    format !== ENVELOPE_FORMAT ||
    typeof made !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(made) ||
    typeof vault !== 'string' || !/^[\w-]{1,64}$/.test(vault) ||
    typeof stamp !== 'number' || !isClock(stamp) ||
    !bytes || read.length === 0 ||
    read.some((slot) => slot.type === 'passcode' && !isBearable(slot.derivation))
  ) {
    throw new EnvelopeError('damaged');
  }
  return { kind, vaultId: vault, stamp, made, slots: read, box: bytes };
}

/** Opens an envelope with its key. Throws an `EnvelopeError` when a bit of it is wrong or it holds what can't be. */
export function openEnvelope(envelope: SealedEnvelope, key: Uint8Array): VaultContents {
  let plain: string;
  try {
    plain = decoder.decode(openBytes(key, boxData(envelope), envelope.box));
  } catch {
    throw new EnvelopeError('damaged');
  }
  const json = parse(plain);
  if (!isRecord(json) || !isShallow(json)) throw new EnvelopeError('damaged');
  const { documents, versions } = json;
  if (!Array.isArray(documents) || !Array.isArray(versions)) throw new EnvelopeError('damaged');
  if (documents.length > LIMITS.documents || versions.length > LIMITS.versions) throw new EnvelopeError('too-big');
  return { documents: documents.map(documentIn), versions: versions.map(versionIn) };
}

function documentIn(json: unknown): Document {
  const document = readDocument(json);
  if (!document || document.id.length > LIMITS.idCharacters || /[/\s]/.test(document.id)) throw new EnvelopeError('damaged');
  const leaves = Object.entries(document.leaves);
  if (leaves.length > LIMITS.leavesInDocument) throw new EnvelopeError('too-big');
  for (const [address, { lamport }] of leaves) {
    // The marks stand at the addresses of what is marked.
    const fits = (document.id === MARKS || address.startsWith(`${document.id}/`)) && address.length <= LIMITS.addressCharacters;
    if (!fits || !isClock(lamport)) throw new EnvelopeError('damaged');
  }
  return document;
}

function versionIn(json: unknown): Version {
  if (!isRecord(json) || typeof json['at'] !== 'number' || !Number.isFinite(json['at'])) throw new EnvelopeError('damaged');
  return { at: json['at'], document: documentIn(json['document']) };
}

function isClock(figure: number): boolean {
  return Number.isSafeInteger(figure) && figure >= 0 && figure <= LIMITS.lamport;
}

function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new EnvelopeError('foreign');
  }
}

/** Whether nothing is nested too deep, no text is too long, and no key is one that means something to the language. */
function isShallow(json: unknown): boolean {
  // With a list of what is still to be seen: by calling itself it would fall over on what it looks for.
  const left: { readonly value: unknown; readonly depth: number }[] = [{ value: json, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && value.length > LIMITS.textCharacters) return false;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > LIMITS.depth || Object.hasOwn(value, '__proto__')) return false;
    for (const inside of Object.values(value)) left.push({ value: inside, depth: depth + 1 });
  }
  return true;
}
