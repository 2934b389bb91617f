import { isNewer } from '#domain/documents/document.ts';
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

/**
 * All that a backup holds: the documents in memory and what they were. Rejects where no vault is open. What a later Fledge
 * wrote is as it wrote it: there is no present shape for it here.
 */
export async function allContents({ shelf, document }: DocumentStore, persistence: Persistence): Promise<VaultContents> {
  const documents = shelf.all().map((each) => (isNewer(each) ? each : document(each.id)));
  return { documents, versions: await versionsIn(openedVault(persistence)) };
}
