import type { Version } from '#domain/documents/version.ts';
import { isNewer } from '#domain/documents/document.ts';
import type { VaultContents } from '#domain/merge/contents.ts';
import { versionsIn } from '#storage/copies/upkeep.ts';
import { randomId } from '#storage/sealing.ts';
import type { Vault } from '#storage/vault.ts';
import type { DocumentStore } from '../memory/document-store.ts';
import type { Persistence } from '../persistence/persistence.ts';

/** The vault that is open. Throws where none is. */
export function openedVault({ vault }: Persistence): Vault {
  const opened = vault();
  if (!opened) throw new Error('nothing is stored here');
  return opened;
}

/** What the documents were, where that is in memory and no vault is meant to be open. */
export type InMemoryVersions = () => readonly Version[];

/**
 * All that a backup holds: the documents in memory and what they were. Rejects where a vault is meant to be open and isn't.
 * What a later Fledge wrote is as it wrote it: there is no present shape for it here.
 */
export async function allContents(
  { shelf, document }: DocumentStore,
  persistence: Persistence,
  inMemory?: InMemoryVersions,
): Promise<VaultContents> {
  const versions = inMemory ? inMemory() : await versionsIn(openedVault(persistence));
  return { documents: shelf.all().map((each) => (isNewer(each) ? each : document(each.id))), versions };
}

/** The id that a backup or a lock bears: the vault's; one of its own where none is meant to be open. Throws where one is and isn't. */
export function idOf(persistence: Persistence, inMemory?: InMemoryVersions): string {
  return inMemory ? randomId() : openedVault(persistence).identity().record.vaultId;
}
