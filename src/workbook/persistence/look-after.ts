import type { Document } from '#domain/documents/document.ts';
import type { Found, Copies } from '#storage/copies/copies.ts';
import { createCopies } from '#storage/copies/copies.ts';
import { copiesAreBehind, reachAnew } from '#storage/copies/exchange.ts';
import { deleteDatabase, eraseVault, putAside, thinVersions, versionsIn } from '#storage/copies/upkeep.ts';
import { countMarkOf, historyDueMarkOf, isMarked, markedFigure, spareNameOf, unmark } from '#storage/copy-marks.ts';
import { flagLock } from '#storage/lock-flag.ts';
import type { Contents } from '#storage/stored-document.ts';
import type { Vault } from '#storage/vault.ts';
import { aloneWithKeys, createDeviceKeys } from '#storage/device-keys.ts';
import { openVault } from '#storage/vault.ts';
import { readableWithoutLock } from '../memory/readable.ts';
import { highestClock } from './adopt.ts';
import type { Erased } from './persistence.ts';
import { leaveNoOther, whatRemains } from './exchange-all.ts';

interface Mirrored {
  readonly name: string;
  readonly vault: Vault;
  /** All documents in memory. */
  readonly documents: () => readonly Document[];
  /** Whether this tab still has the pen. */
  readonly mayWrite: () => boolean;
}

interface LookedAfter extends Mirrored {
  /** What was found when the vault was read. */
  readonly contents: Contents;
  /** A copy holds what the vault may have lost. Resolves once it is taken in; rejects when it couldn't be stored. */
  readonly onFound: (found: Found) => Promise<void>;
  /** What looked after the copies until now, in this opening. */
  readonly copies: Copies | undefined;
}

function copiesOf({ name, vault, documents, mayWrite }: Mirrored): Copies {
  return createCopies({
    name,
    identity: vault.identity,
    keys: vault.keys,
    documents,
    versions: () => versionsIn(vault),
    readable: () => readableWithoutLock(documents()),
    mayWrite,
  });
}

/**
 * Takes in what the copies hold beyond the vault, puts aside what couldn't be opened, and gives what looks after the
 * copies from then on. Rejects when something of it couldn't be stored; the copies are as they were, then.
 */
export async function lookAfter({ contents, onFound, copies: before, ...mirrored }: LookedAfter): Promise<Copies> {
  const { name, vault, documents } = mirrored;
  const copies = before ?? copiesOf(mirrored);
  // A single row can go too, of a document that wasn't the last one written in: the clock alone wouldn't tell.
  const whole =
    contents.documents.length >= Math.max(1, markedFigure(countMarkOf(name)) ?? Infinity) && contents.unreadable === 0;
  const reached = Math.max(0, ...contents.documents.map(({ clock }) => clock));
  // What the copies hold beyond it was erased, in a visit that ended before they were written.
  const behind = copiesAreBehind(vault.identity(), contents.documents.length, contents.unreadable);
  const found = await copies.found(behind ? Infinity : whole ? reached : -1);
  if (found.from !== 'nowhere') await onFound(found);
  await takeInSpare(name, vault, onFound);
  // Only once what the copies held is safe.
  if (contents.unreadable > 0) await putAside(vault, vault.unreadable());
  // Not waited for: another tab may be at it, and the copies are looked after in any case.
  void aloneWithKeys(name, () => leaveNoOther(vault, copies)).catch(() => undefined);
  // What was saved before it came, or in a visit that ended before it was mirrored.
  const due = isMarked(historyDueMarkOf(name)) || highestClock(documents()) > (await copies.reached());
  if (documents().length > 0 && due) copies.saved();
  void copies.tidy(() => thinVersions(vault, Date.now())).catch(() => undefined);
  return copies;
}

/** What was written in the spare database while the vault's own could not be opened comes home. */
async function takeInSpare(name: string, vault: Vault, onFound: LookedAfter['onFound']): Promise<void> {
  if (!isMarked(spareNameOf(name)) || (await vault.connection()).database.name !== name) return;
  const spare = await openVault({ name: spareNameOf(name), onClosing: () => undefined });
  try {
    const { documents } = await spare.read();
    await onFound({ documents: documents.map(({ open }) => open()), versions: await versionsIn(spare), from: 'mirror' });
  } finally {
    spare.close();
  }
  unmark(spareNameOf(name));
  // What is erased from here on would stay in it.
  await spare.keys.clear();
  await deleteDatabase(spareNameOf(name));
}

/**
 * Destroys the keys, and then takes the copies and the vault off the device. Rejects when something of it couldn't be
 * taken off; what is left can be opened in this visit, and afterwards once `stayAfterAll` has resolved.
 */
export async function takeOff(mirrored: Mirrored, copies: Copies | undefined): Promise<Erased> {
  const erased = whatRemains(mirrored.name, mirrored.vault);
  // First of all: whatever stops the rest, nobody opens it any more.
  await aloneWithKeys(mirrored.name, async () => {
    await mirrored.vault.keys.clear();
    for (const name of [mirrored.name, spareNameOf(mirrored.name)]) await createDeviceKeys(name).clear();
  });
  // Also where the copies couldn't be taken in: they would bring all of it back at the next start.
  await (copies ?? copiesOf(mirrored)).clear();
  await eraseVault(mirrored.name, mirrored.vault);
  await flagLock(mirrored.name, false);
  return erased;
}

/** After an erasing that failed: what is still there can be opened in the next visit too. Rejects where it can't. */
export async function stayAfterAll(vault: Vault): Promise<void> {
  await reachAnew(vault);
}
