import type { Value } from '#domain/documents/document.ts';
import { readEnvelope } from '#storage/copies/envelope.ts';
import { openAlone } from '../../open-copy.ts';
import { spareNameOf } from '#storage/copy-marks.ts';
import type { DocumentRecord, VaultRecord } from '#storage/database.ts';
import { openRecord } from '#storage/records.ts';
import { documentIn } from '#storage/stored-document.ts';
import { FILES } from './device.ts';
import { filesUnharmed, openUnharmed, unlockedUnharmed } from './storage-faults.ts';

/** What was there before, and is to be there afterwards whatever fails. */
export const BEFORE = { 'goals/unplanned': 'I laugh more', 'coping-skills/new-thing': 'I say no' } as const;
export const ADDRESSES = Object.keys(BEFORE) as (keyof typeof BEFORE)[];

type Contents = Readonly<Record<string, Value>>;

export const rest = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Whether it comes true in time. */
export async function within(milliseconds: number, holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > end) return false;
    await rest(20);
  }
  return true;
}

/** What lies in the database, and in the spare one where there is one, read beside everything that fails. */
export async function stored(name: string): Promise<Contents> {
  const there = new Set((await indexedDB.databases()).map((each) => each.name));
  const spare = spareNameOf(name);
  return { ...(there.has(name) && (await storedIn(name))), ...(there.has(spare) && (await storedIn(spare))) };
}

async function storedIn(name: string): Promise<Contents> {
  const database = await openUnharmed(name);
  try {
    if (!database.objectStoreNames.contains('documents')) return {};
    const transaction = database.transaction(['documents', 'meta']);
    const [rows, vaults] = await Promise.all(
      (['documents', 'meta'] as const).map(
        (table) =>
          new Promise<unknown[]>((resolve) => {
            const request = transaction.objectStore(table).getAll();
            request.addEventListener('success', () => resolve(request.result));
          }),
      ),
    );
    const row = vaults?.[0] as VaultRecord | undefined;
    const vault = row && (await unlockedUnharmed(name, row));
    const documents = (rows as DocumentRecord[]).flatMap((each) => {
      const plain = vault && openRecord(vault, each);
      return (plain && documentIn(plain)) ?? [];
    });
    return Object.fromEntries(
      documents.flatMap(({ leaves }) => Object.entries(leaves).map(([address, { value }]) => [address, value])),
    );
  } finally {
    database.close();
  }
}

/** What the newest readable file of the mirror holds. */
export async function mirrored(name: string): Promise<Contents> {
  const copies = [...(await filesUnharmed(name, FILES))].flatMap(([file, text]) => {
    if (!file.startsWith('documents')) return [];
    try {
      const envelope = readEnvelope(text);
      return [{ stamp: envelope.stamp, contents: openAlone(envelope) }];
    } catch {
      return [];
    }
  });
  const newest = copies.toSorted((a, b) => b.stamp - a.stamp)[0];
  return Object.fromEntries(
    (newest?.contents.documents ?? []).flatMap(({ leaves }) =>
      Object.entries(leaves).map(([address, { value }]) => [address, value]),
    ),
  );
}

/** What of the earlier answers is not among these. */
export function missing(contents: Contents, among: readonly (keyof typeof BEFORE)[] = ADDRESSES): readonly string[] {
  return among
    .filter((address) => !String(contents[address] ?? '').startsWith(BEFORE[address]))
    .map((address) => `${address} is lost`);
}
