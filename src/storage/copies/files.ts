import { Dexie } from 'dexie';
import { writeWhole } from '../key-places.ts';
import { withinLimit } from '../patience.ts';

/** A few named texts, kept apart from the vault's database, so that one can be damaged without the other. */
export interface Files {
  /** The text; undefined where there is none. Rejects with the browser's error. */
  read(name: string): Promise<string | undefined>;
  /** Writes the whole text or leaves what was there. Rejects with the browser's error. */
  write(name: string, text: string): Promise<void>;
  /** Takes one away, and what a killed browser has left half written of it. */
  discard(name: string): Promise<void>;
  /** Takes all of them away. */
  clear(): Promise<void>;
}

/**
 * In the origin private file system; where the browser can't write there, in a second database. Each call rejects when
 * it has no answer in time: a file system that never answers would keep every later copy from being written.
 */
export async function openFiles(folder: string): Promise<Files> {
  const files = await inFolderOrDatabase(folder);
  return {
    read: (name) => withinLimit(files.read(name)),
    write: (name, text) => withinLimit(files.write(name, text)),
    discard: (name) => withinLimit(files.discard(name)),
    clear: () => withinLimit(files.clear()),
  };
}

async function inFolderOrDatabase(folder: string): Promise<Files> {
  try {
    const root = await withinLimit(navigator.storage.getDirectory());
    if ('createWritable' in FileSystemFileHandle.prototype) return inFolder(root, folder);
  } catch {
    // No such file system, or refused in a private window.
  }
  return inDatabase(folder);
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

function inFolder(root: FileSystemDirectoryHandle, folder: string): Files {
  return {
    async read(name) {
      try {
        const directory = await root.getDirectoryHandle(folder);
        const file = await (await directory.getFileHandle(name)).getFile();
        return await file.text();
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async write(name, text) {
      // Asked for each time: the folder is gone once the site's data was cleared.
      const directory = await root.getDirectoryHandle(folder, { create: true });
      // What is written goes to a file beside it, which takes its place on closing.
      await writeWhole(await directory.getFileHandle(name, { create: true }), text);
    },
    async discard(name) {
      try {
        const directory = await root.getDirectoryHandle(folder);
        // What was being written when the browser was killed lies beside the file in Chromium, and in Firefox it goes with it.
        for await (const each of directory.keys())
          if (each === name || each.startsWith(`${name}.`)) await directory.removeEntry(each);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
    async clear() {
      try {
        await root.removeEntry(folder, { recursive: true });
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
  };
}

function inDatabase(name: string): Files {
  interface FileRecord {
    readonly name: string;
    readonly text: string;
  }
  const database = new Dexie(`${name}-copies`, { cache: 'disabled', chromeTransactionDurability: 'strict' });
  database.version(1).stores({ files: '&name' });
  const files = database.table<FileRecord, string>('files');
  return {
    read: async (file) => (await files.get(file))?.text,
    write: async (file, text) => void (await files.put({ name: file, text })),
    discard: (file) => files.delete(file),
    clear: () => database.delete(),
  };
}
