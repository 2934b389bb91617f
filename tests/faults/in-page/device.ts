import { onTestFinished } from 'vitest';
import type { DocumentRow, VaultRow, VersionRow } from '#storage/database.ts';
import { createDatabase } from '#storage/database.ts';
import { countMarkOf, historyDueMarkOf, mirroredMarkOf, sentenceKeyOf, spareNameOf, tidiedMarkOf } from '#storage/copy-marks.ts';
import { freshName, rowsIn } from '../../storage/on-device.ts';

/** The files of the mirror. */
export const FILES = ['documents-a', 'documents-b', 'history-a', 'history-b'] as const;

const MARKS = [mirroredMarkOf, countMarkOf] as const;

/** All that lies on a device, as it lies there. */
export interface Device {
  /** Undefined where there is no database. */
  readonly tables: { readonly documents: readonly DocumentRow[]; readonly versions: readonly VersionRow[]; readonly meta: readonly VaultRow[] } | undefined;
  readonly files: ReadonlyMap<string, string>;
  readonly sentence: string | undefined;
  /** What says that a mirror was written here, and of how many documents; empty where nothing does. */
  readonly marks: readonly string[];
}

/** The folder of a workbook's mirror; taken away when the test is over. */
async function folderOf(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  onTestFinished(() => root.removeEntry(name, { recursive: true }).catch(() => undefined));
  return root.getDirectoryHandle(name, { create: true });
}

/** The files of a workbook's mirror, as they are. */
export async function filesOf(name: string): Promise<ReadonlyMap<string, string>> {
  const folder = await folderOf(name);
  const texts = new Map<string, string>();
  for (const file of FILES) {
    try {
      texts.set(file, await (await (await folder.getFileHandle(file)).getFile()).text());
    } catch {
      // It isn't there.
    }
  }
  return texts;
}

/** What lies on the device of a workbook, but for the last sentence. */
export async function deviceOf(name: string): Promise<Device> {
  const [documents, versions, meta] = await Promise.all([rowsIn(name, 'documents'), rowsIn(name, 'versions'), rowsIn(name, 'meta')]);
  return { tables: { documents, versions, meta }, files: await filesOf(name), sentence: undefined, marks: MARKS.map((markOf) => localStorage.getItem(markOf(name)) ?? '') };
}

/** Lays everything out under a name of its own, and gives that name. */
export async function layOut({ tables, files, sentence, marks }: Device): Promise<string> {
  const name = freshName();
  if (tables) {
    const database = createDatabase(name);
    await database.open();
    await database.documents.bulkPut([...tables.documents]);
    await database.versions.bulkPut([...tables.versions]);
    await database.meta.bulkPut([...tables.meta]);
    database.close();
  }
  const folder = await folderOf(name);
  for (const [file, text] of files) {
    const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
  }
  if (sentence !== undefined) localStorage.setItem(sentenceKeyOf(name), sentence);
  for (const [index, mark] of marks.entries()) localStorage.setItem(MARKS[index]?.(name) ?? name, mark);
  onTestFinished(() => {
    for (const keyOf of [sentenceKeyOf, tidiedMarkOf, historyDueMarkOf, spareNameOf, ...MARKS]) localStorage.removeItem(keyOf(name));
  });
  return name;
}
