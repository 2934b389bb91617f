import { randomBytes } from '#storage/sealing.ts';
import type { EnvelopeFault, SealedEnvelope } from '#storage/copies/envelope.ts';
import { EnvelopeError, LIMITS, openEnvelopeAside, readEnvelope, sealEnvelopeAside } from '#storage/copies/envelope.ts';
import { stampOf } from '#storage/copies/mirror.ts';
import type { Slot } from '#storage/slot.ts';
import { keyBehind, passcodeSlot } from '#storage/lock/slots.ts';
import type { VaultContents } from '#domain/merge/contents.ts';
import { broughtDown } from '#domain/merge/clocks.ts';
import { inVolumes } from '#domain/merge/volumes.ts';
import { takeIn } from '#domain/merge/contents.ts';
import { isNewer, lastWrittenAt } from '#domain/documents/document.ts';
import { latestMoment } from '#domain/time/day.ts';
import { isWorksheetDocument } from './worksheet-documents.ts';

/** Why a file can't be taken in: the envelope's faults, a passcode that wasn't given yet, or no way to read it at all. */
export type BackupFault = EnvelopeFault | 'passcode' | 'unreadable';

/** The text of a chosen file, of which nothing is read when it is too big. Never rejects. */
export async function readBackupFile(file: Blob): Promise<string | { readonly fault: 'too-big' | 'unreadable' }> {
  // A backup has one byte for each character.
  if (file.size > LIMITS.characters) return { fault: 'too-big' };
  try {
    return await file.text();
  } catch {
    return { fault: 'unreadable' };
  }
}

/** A backup that was opened. Nothing of it is in the workbook yet. */
export interface OpenedBackup {
  readonly contents: VaultContents;
  /** The day when it was made, as `2026-11-21`. */
  readonly made: string;
  /** Worksheets in which something was written. */
  readonly worksheets: number;
  /** When something was last written in one, in milliseconds since 1970; 0 when nothing was. */
  readonly lastWritten: number;
}

/** What was made of a workbook to be kept elsewhere. */
export interface MadeBackup {
  /** The texts of the files: one, or several where one doesn't hold all of it. The newest writing is in the first. */
  readonly texts: readonly [string, ...string[]];
  /** Answers that are too long for any file, and in none. */
  readonly tooLong: number;
}

/**
 * A backup of contents. It has a key of its own, which opens with `passcode`, or for anyone when there is none. Each
 * file was opened again before this resolves. Rejects when the device can't derive the key or a text doesn't open.
 */
export async function makeBackup(
  vaultId: string,
  contents: VaultContents,
  passcode: string | undefined,
  today: string,
): Promise<MadeBackup> {
  const key = randomBytes(32);
  const slot: Slot = passcode === undefined ? { type: 'open', key } : await passcodeSlot(vaultId, key, passcode);
  // Brought down as they will be on opening, also where a vault took in a made-up clock in earlier days.
  const { volumes, tooLong } = inVolumes(broughtDown(contents), LIMITS);
  const texts: string[] = [];
  for (const volume of volumes) {
    const text = await sealEnvelopeAside(
      { kind: 'backup', vaultId, stamp: stampOf(volume), made: today, slots: [slot] },
      key,
      volume,
    );
    const again = await contentsOf(readEnvelope(text), passcode);
    if (!again) throw new Error('the backup doesn’t open');
    const missing = takeIn(again, volume, 0);
    if (missing.documents.length + missing.versions.length > 0) throw new Error('the backup isn’t whole');
    texts.push(text);
  }
  const [first = '', ...further] = texts;
  return { texts: [first, ...further], tooLong };
}

/** Opens the text of a backup, or says why not. Never rejects for what stands in the text. */
export async function openBackup(
  text: string,
  passcode: string | undefined,
): Promise<OpenedBackup | { readonly fault: BackupFault }> {
  try {
    const envelope = readEnvelope(text);
    const contents = await contentsOf(envelope, passcode);
    if (!contents) return { fault: passcode === undefined ? 'passcode' : 'locked' };
    // Taken in, they would stop this Fledge from writing.
    if ([...contents.documents, ...contents.versions.map(({ document }) => document)].some(isNewer)) return { fault: 'newer' };
    const until = latestMoment(Date.now());
    const written = contents.documents.filter((document) => isWorksheetDocument(document.id) && lastWrittenAt(document) > 0);
    return {
      contents,
      made: envelope.made,
      worksheets: written.length,
      lastWritten: Math.max(0, ...written.map((document) => lastWrittenAt(document, until))),
    };
  } catch (error) {
    if (error instanceof EnvelopeError) return { fault: error.fault };
    throw error;
  }
}

/** What is in a backup; undefined where the passcode doesn't open it. Throws what the envelope does. */
async function contentsOf(envelope: SealedEnvelope, passcode: string | undefined): Promise<VaultContents | undefined> {
  const key = await keyOf(envelope, passcode);
  return key && broughtDown(await openEnvelopeAside(envelope, key));
}

async function keyOf(
  { slots, vaultId }: SealedEnvelope,
  passcode: string | undefined,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  for (const slot of slots) {
    if (slot.type === 'open') return slot.key;
    const key = passcode === undefined || slot.type === 'device' ? undefined : await keyBehind(vaultId, slot, passcode);
    if (key) return key;
  }
  return undefined;
}
