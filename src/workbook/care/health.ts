import { addressOf } from '#domain/documents/address.ts';
import type { Document } from '#domain/documents/document.ts';
import { lastWrittenAt, valueAt } from '#domain/documents/document.ts';
import { isMoment, latestMoment, localDay } from '#domain/time/day.ts';
import type { Copies } from '#storage/copies/copies.ts';
import { asideIn, unreadableVersionsIn } from '#storage/copies/upkeep.ts';
import type { StoredDocument } from '#storage/stored-document.ts';
import type { DocumentStore } from '../memory/document-store.ts';
import { SETTINGS } from '../memory/settings.ts';
import type { Persistence } from '../persistence/persistence.ts';
import { BACKED_UP_AT } from './backup-due.ts';
import { makeBackup } from './backup.ts';
import { allContents, openedVault } from './vault-contents.ts';
import { isWorksheetDocument } from './worksheet-documents.ts';

/** How the storage is. Times are in milliseconds since 1970; undefined where it never happened or isn't known. */
export interface StorageHealth {
  /** Worksheets in which something stands. */
  readonly worksheets: number;
  /** When something was last written in one. */
  readonly writtenAt: number | undefined;
  readonly mirroredAt: number | undefined;
  readonly backedUpAt: number | undefined;
  /** Stored things that couldn't be opened and were put aside. */
  readonly aside: number;
  /** Bytes that Fledge takes, and may take, as the browser says. */
  readonly space: { readonly used: number; readonly most: number } | undefined;
}

/** What a check found on the device. */
export interface CheckResult {
  /** Worksheets that opened and in which something stands. */
  readonly worksheets: number;
  /** Stored things that did not open, earlier wordings too. */
  readonly unreadable: number;
  /** Whether the copies were made anew, opened, and hold all of it. */
  readonly mirrored: boolean;
  /** Whether a backup of it can be made, and opens. */
  readonly backup: boolean;
}

/** How the storage is, as far as can be told without reading it. Rejects with the browser's error. */
export async function healthOf({ shelf, document }: DocumentStore, persistence: Persistence): Promise<StorageHealth> {
  const until = latestMoment(Date.now());
  const written = shelf
    .ids()
    .filter(isWorksheetDocument)
    .map((id) => lastWrittenAt(document(id), until));
  const backedUpAt = valueAt(document(SETTINGS), addressOf(SETTINGS, BACKED_UP_AT));
  return {
    worksheets: written.filter((at) => at > 0).length,
    writtenAt: Math.max(0, ...written) || undefined,
    mirroredAt: (await persistence.copies())?.mirroredAt(),
    backedUpAt: typeof backedUpAt === 'number' && isMoment(backedUpAt) && backedUpAt <= until ? backedUpAt : undefined,
    aside: await asideIn(openedVault(persistence)),
    space: await spaceTaken(),
  };
}

/** Reads all that is stored anew, and makes the copies anew. Rejects with the browser's error. */
export async function checkStorage(store: DocumentStore, persistence: Persistence): Promise<CheckResult> {
  const copies = await persistence.copies();
  const vault = openedVault(persistence);
  const { documents: stored, unreadable } = await vault.read();
  // Behind its head a document is parsed when it is opened, and may not be one.
  const opened = stored.flatMap((each) => openedOrNot(each) ?? []);
  const lost = unreadable + stored.length - opened.length + (await unreadableVersionsIn(vault));
  const written = opened.filter((each) => isWorksheetDocument(each.id) && lastWrittenAt(each) > 0);
  const mirrored = copies ? await isMirrored(store.shelf.all(), copies).catch(() => false) : false;
  const backup = await allContents(store, persistence)
    .then((whole) => makeBackup(vault.identity().record.vaultId, whole, undefined, localDay(new Date())))
    .then(
      () => true,
      () => false,
    );
  return { worksheets: written.length, unreadable: lost, mirrored, backup };
}

/** Makes the copies anew, and reads from their files whether all of it is in them. */
async function isMirrored(documents: readonly Document[], copies: Copies): Promise<boolean> {
  await copies.renew();
  const found = await copies.found(-1);
  return documents.length === 0 || (found.from === 'mirror' && documents.every((each) => isHeldBy(found.documents, each)));
}

function openedOrNot(stored: StoredDocument): Document | undefined {
  try {
    return stored.open();
  } catch {
    return undefined;
  }
}

/** Whether copies hold every leaf of a document, or what was written there later. */
function isHeldBy(copies: readonly Document[], { id, leaves }: Document): boolean {
  const those = copies.filter((copy) => copy.id === id);
  return Object.entries(leaves).every(([address, { lamport }]) =>
    those.some((copy) => (copy.leaves[address]?.lamport ?? -1) >= lamport),
  );
}

async function spaceTaken(): Promise<StorageHealth['space']> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : { used: usage, most: quota };
  } catch {
    return undefined;
  }
}
