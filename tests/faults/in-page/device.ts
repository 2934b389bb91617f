import { onTestFinished } from 'vitest';
import type { DocumentRecord, VaultRecord, VersionRecord } from '#storage/database.ts';
import { createDatabase } from '#storage/database.ts';
import type { KeyPlace } from '#storage/key-places.ts';
import { keyPlaces } from '#storage/key-places.ts';
import type { Unlocked } from '#storage/records.ts';
import { countMarkOf, historyDueMarkOf, mirroredMarkOf, sentenceKeyOf, spareNameOf, tidiedMarkOf } from '#storage/copy-marks.ts';
import { freshName, recordsIn, unlocked } from '../../storage/on-device.ts';

/** The files of the mirror. */
export const FILES = ['documents-a', 'documents-b', 'history-a', 'history-b'] as const;

const MARKS = [mirroredMarkOf, countMarkOf] as const;

export type Keys = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** All that lies on a device, as it lies there. */
export interface Device {
  /** Undefined where there is no database. */
  readonly tables:
    | {
        readonly documents: readonly DocumentRecord[];
        readonly versions: readonly VersionRecord[];
        readonly meta: readonly VaultRecord[];
      }
    | undefined;
  /** The vault with its key, for whoever looks. */
  readonly vault: Unlocked | undefined;
  /** The device keys that lie in each of their two places, by name. */
  readonly keys: readonly [Keys, Keys];
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

async function keysIn(place: KeyPlace): Promise<Keys> {
  const keys = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const id of await place.names()) {
    const key = await place.read(id);
    if (key) keys.set(id, key);
  }
  return keys;
}

/** What lies on the device of a workbook, but for the last sentence. */
export async function deviceOf(name: string): Promise<Device> {
  const [documents, versions, meta] = await Promise.all([
    recordsIn(name, 'documents'),
    recordsIn(name, 'versions'),
    recordsIn(name, 'meta'),
  ]);
  const { first, second } = keyPlaces(name);
  const vault = meta[0] && (await unlocked(name, meta[0]));
  const keys = [await keysIn(first), await keysIn(second)] as const;
  return {
    tables: { documents, versions, meta },
    vault,
    keys,
    files: await filesOf(name),
    sentence: undefined,
    marks: MARKS.map((markOf) => localStorage.getItem(markOf(name)) ?? ''),
  };
}

/** Lays everything out under a name of its own, and gives that name. */
export async function layOut({ tables, keys, files, sentence, marks }: Device): Promise<string> {
  const name = freshName();
  if (tables) {
    const database = createDatabase(name);
    await database.open();
    await database.documents.bulkPut([...tables.documents]);
    await database.versions.bulkPut([...tables.versions]);
    await database.meta.bulkPut([...tables.meta]);
    database.close();
  }
  const { first, second } = keyPlaces(name);
  for (const [index, place] of [first, second].entries()) for (const [id, key] of keys[index] ?? []) await place.write(id, key);
  const folder = await folderOf(name);
  for (const [file, text] of files) {
    const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
  }
  if (sentence !== undefined) localStorage.setItem(sentenceKeyOf(name), sentence);
  for (const [index, mark] of marks.entries()) localStorage.setItem(MARKS[index]?.(name) ?? name, mark);
  onTestFinished(() => {
    for (const keyOf of [sentenceKeyOf, tidiedMarkOf, historyDueMarkOf, spareNameOf, ...MARKS])
      localStorage.removeItem(keyOf(name));
  });
  return name;
}
