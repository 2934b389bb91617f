import type { VaultContents } from '#domain/merge/contents.ts';
import { versionsIn } from '#storage/copies/upkeep.ts';
import type { Vault } from '#storage/vault.ts';
import type { DocumentStore } from '../memory/document-store.ts';
import type { Persistence } from '../persistence/persistence.ts';

/** The vault that is open. Throws where none is. */
export function openedVault({ vault }: Persistence): Vault {
  const opened = vault();
  if (!opened) throw new Error('nothing is stored here');
  return opened;
}

/** All that a backup holds: the documents in memory and what they were. Rejects where no vault is open. */
export async function allContents({ shelf, document }: DocumentStore, persistence: Persistence): Promise<VaultContents> {
  return { documents: shelf.ids().map(document), versions: await versionsIn(openedVault(persistence)) };
}
