import { withinLimit } from './patience.ts';

/**
 * Where device keys lie, each under a name of its own. Both kinds of place hold files that are deleted whole: a
 * database would keep what was deleted in its log until the browser cleans up.
 */
export interface KeyPlace {
  /** The names of all that lies there, also of what a killed browser has left half written. */
  names(): Promise<readonly string[]>;
  /** Undefined where there is none of that name. Rejects when the browser can't say. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  write(name: string, key: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}

/** The place that every start reads. */
export interface FirstPlace extends KeyPlace {
  /** All that lies there, by name. */
  all(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>>;
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

/** What it gives; `without` where the browser says that there is no such thing. */
async function orWithout<T>(reading: Promise<T>, without: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return without;
    throw error;
  }
}

/** Writes the whole of a file or leaves what was there. Rejects with the browser's error. */
export async function writeWhole(handle: FileSystemFileHandle, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(content);
    await writable.close();
  } catch (error) {
    // Left open, it would keep the file from being deleted, and lie beside it half written.
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

/** A folder of the origin private file system. Every call rejects where there is no such system, as in a private window. */
function inFolder(folder: string): FirstPlace {
  const root = async () => {
    // What can't be written is no place to look after a key either.
    if (!('createWritable' in FileSystemFileHandle.prototype)) throw new Error('no file can be written');
    return navigator.storage.getDirectory();
  };
  const existing = async () => (await root()).getDirectoryHandle(folder);

  async function names(): Promise<readonly string[]> {
    const found: string[] = [];
    for await (const name of (await existing()).keys()) found.push(name);
    return found;
  }

  /** In one pass: each start waits for it. */
  async function all(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
    const found = new Map<string, Uint8Array<ArrayBuffer>>();
    for await (const handle of (await existing()).values()) {
      if (handle.kind === 'file')
        found.set(handle.name, new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer()));
    }
    return found;
  }

  async function read(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const file = await (await (await existing()).getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  }

  return {
    names: () => orWithout(names(), []),
    all: () => orWithout(all(), new Map()),
    read: (name) => orWithout<Uint8Array<ArrayBuffer> | undefined>(read(name), undefined),
    async write(name, key) {
      const directory = await (await root()).getDirectoryHandle(folder, { create: true });
      await writeWhole(await directory.getFileHandle(name, { create: true }), key);
    },
    async remove(name) {
      await orWithout(
        existing().then((directory) => directory.removeEntry(name)),
        undefined,
      );
    },
  };
}

/** Where in its cache a key of that name lies. Nothing is ever asked for at this address. */
const addressOf = (name: string) => `/device-key/${name}`;

/** A cache: it lies apart from the private file system, so that one can be damaged without the other. */
function inCache(cache: string): KeyPlace {
  return {
    async names() {
      if (!(await caches.has(cache))) return [];
      const entries = await (await caches.open(cache)).keys();
      return entries.flatMap(({ url }) => new URL(url).pathname.split('/').slice(-1));
    },
    async read(name) {
      if (!(await caches.has(cache))) return undefined;
      const entry = await (await caches.open(cache)).match(addressOf(name));
      return entry && new Uint8Array(await entry.arrayBuffer());
    },
    write: async (name, key) => (await caches.open(cache)).put(addressOf(name), new Response(key)),
    // Each entry by itself: a whole cache that is deleted stays on the disk for as long as a page has a hold of it.
    remove: async (name) => void (await (await caches.open(cache)).delete(addressOf(name))),
  };
}

/** Where the browser has no caches. */
const NOWHERE: KeyPlace = {
  names: () => Promise.resolve([]),
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
  remove: () => Promise.resolve(),
};

/** Each call rejects when it has no answer in time. */
function limited(place: KeyPlace): KeyPlace {
  return {
    names: () => withinLimit(place.names()),
    read: (name) => withinLimit(place.read(name)),
    write: (name, key) => withinLimit(place.write(name, key)),
    remove: (name) => withinLimit(place.remove(name)),
  };
}

/** The two places of a workbook's device key: the first is the one that every start reads. */
export function keyPlaces(name: string): { readonly first: FirstPlace; readonly second: KeyPlace } {
  const folder = `${name}-key`;
  const first = inFolder(folder);
  return {
    first: { ...limited(first), all: () => withinLimit(first.all()) },
    second: typeof caches === 'undefined' ? NOWHERE : limited(inCache(folder)),
  };
}
