import type { VaultRecord } from '#storage/database.ts';
import { heldIn } from '#storage/device-keys.ts';
import type { Unlocked } from '#storage/records.ts';
import { deviceSlotOf } from '#storage/records.ts';
import { openKeyIn } from '../../open-copy.ts';

/**
 * What becomes of an operation: it throws (or its promise rejects), it fails later, it never answers; or the page ends there,
 * so that it isn't done, and none after it.
 */
export type Fault = 'throws' | 'fails' | 'hangs' | 'ends';

/** Storage that fails at one operation of a workbook. */
export interface FaultyStorage {
  readonly fault: Fault;
  /** How many operations there were since it began. */
  count(): number;
  /** What the operation was that failed; undefined before it came. */
  hit(): string | undefined;
  /** From now on nothing fails, and what hung goes on. */
  mend(): void;
  /** From now on nothing fails, and what hung never goes on: whoever asked for it has ended. */
  abandon(): void;
}

interface Plan {
  count: number;
  hit: string | undefined;
  readonly at: number;
  readonly fault: Fault;
  readonly hanging: (() => void)[];
  mended: boolean;
}

const plans = new Map<string, Plan>();
/** Whose a file or folder is. */
const owners = new WeakMap<object, string>();
const doomed = new WeakSet<IDBTransaction>();
/** Connections of the tests themselves. */
const exempt = new WeakSet<IDBDatabase>();

const ERRORS = ['AbortError', 'UnknownError', 'InvalidStateError', 'QuotaExceededError'] as const;

/** From now on the `at`-th operation on the storage of the workbook of that name fails so; 0 lets all of them through. */
export function failAt(name: string, at: number, fault: Fault): FaultyStorage {
  patch();
  const plan: Plan = { count: 0, hit: undefined, at, fault, hanging: [], mended: false };
  plans.set(name, plan);
  return {
    fault,
    count: () => plan.count,
    hit: () => plan.hit,
    mend() {
      plan.mended = true;
      for (const go of plan.hanging.splice(0)) go();
    },
    abandon() {
      plan.mended = true;
    },
  };
}

/** A connection that nothing fails on. */
export function openUnharmed(name: string): Promise<IDBDatabase> {
  patch();
  return new Promise((resolve, reject) => {
    const request = real.open.call(indexedDB, name);
    request.addEventListener('success', () => {
      exempt.add(request.result);
      resolve(request.result);
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
}

const unharmed = {
  folder: FileSystemDirectoryHandle.prototype.getDirectoryHandle,
  handle: FileSystemDirectoryHandle.prototype.getFileHandle,
  file: FileSystemFileHandle.prototype.getFile,
  text: Blob.prototype.text,
  bytes: Blob.prototype.arrayBuffer,
  cache: CacheStorage.prototype.open,
  match: Cache.prototype.match,
};

/** A vault's record with its key, read beside everything that fails; undefined where its device key is gone. */
export async function unlockedUnharmed(name: string, record: VaultRecord): Promise<Unlocked | undefined> {
  const slot = deviceSlotOf(record);
  if (!slot) return { record, key: openKeyIn(record) };
  const inFile = async () => {
    const directory = await unharmed.folder.call(await navigator.storage.getDirectory(), `${name}-key`);
    return unharmed.bytes.call(await unharmed.file.call(await unharmed.handle.call(directory, slot.id)));
  };
  const inCache = async () =>
    (await unharmed.match.call(await unharmed.cache.call(caches, `${name}-key`), `/device-key/${slot.id}`))?.arrayBuffer();
  for (const read of [inFile, inCache]) {
    const bytes = await read().catch(() => undefined);
    const key = heldIn(record.vaultId, slot, bytes && new Uint8Array(bytes));
    if (key) return { record, key };
  }
  return undefined;
}

/** The files in a folder that are called so, read beside everything that fails. */
export async function filesUnharmed(folder: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  try {
    const directory = await unharmed.folder.call(await navigator.storage.getDirectory(), folder);
    for (const name of names) {
      const handle = await unharmed.handle.call(directory, name).catch(() => undefined);
      if (handle) texts.set(name, await unharmed.text.call(await unharmed.file.call(handle)));
    }
  } catch {
    // There is no such folder.
  }
  return texts;
}

/** The fault of the operation that is being asked for, if it is its turn. */
function turn(name: string | undefined, what: string): Plan | undefined {
  const plan = name === undefined ? undefined : plans.get(name);
  if (!plan || plan.mended) return undefined;
  plan.count += 1;
  const isTurn = plan.fault === 'ends' ? plan.at > 0 && plan.count >= plan.at : plan.count === plan.at;
  if (!isTurn) return undefined;
  plan.hit ??= what;
  return plan;
}

function errorOf({ at }: Plan): DOMException {
  return new DOMException('made by a test', ERRORS[at % ERRORS.length]);
}

/** Keeps the events of a request or a transaction back until the storage is mended. */
function holdBack(target: EventTarget, plan: Plan): void {
  const held: string[] = [];
  const hold = (event: Event) => {
    event.stopImmediatePropagation();
    held.push(event.type);
  };
  const types = ['success', 'error', 'complete', 'abort', 'blocked', 'upgradeneeded'];
  for (const type of types) target.addEventListener(type, hold);
  plan.hanging.push(() => {
    for (const type of types) target.removeEventListener(type, hold);
    for (const type of held) target.dispatchEvent(new Event(type));
  });
}

const real = {
  open: IDBFactory.prototype.open,
  deleteDatabase: IDBFactory.prototype.deleteDatabase,
  transaction: IDBDatabase.prototype.transaction,
  commit: IDBTransaction.prototype.commit,
};

/** A request that ends in an error a moment later. */
function failing(plan: Plan): IDBOpenDBRequest {
  const request = Object.assign(new EventTarget(), { error: errorOf(plan), result: undefined }) as unknown as IDBOpenDBRequest;
  request.addEventListener('error', (event) => request.onerror?.(event));
  queueMicrotask(() => request.dispatchEvent(new Event('error', { cancelable: true })));
  return request;
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It is over.
  }
}

let patched = false;

/** Puts itself between everybody and the storage, once; without a plan for it, nothing of a workbook is touched. */
function patch(): void {
  if (patched) return;
  patched = true;
  patchDatabases();
  patchStores();
  patchFiles();
  patchLocal();
}

function patchDatabases(): void {
  for (const method of ['open', 'deleteDatabase'] as const) {
    IDBFactory.prototype[method] = function asked(this: IDBFactory, name: string, version?: number) {
      const plan = turn(name, method);
      if (plan?.fault === 'throws') throw errorOf(plan);
      if (plan?.fault === 'fails') return failing(plan);
      if (plan?.fault === 'ends') return new EventTarget() as IDBOpenDBRequest;
      const request = version === undefined ? real[method].call(this, name) : real.open.call(this, name, version);
      if (plan) holdBack(request, plan);
      return request;
    };
  }
  IDBDatabase.prototype.transaction = function asked(this: IDBDatabase, ...asking) {
    const plan = exempt.has(this) ? undefined : turn(this.name, `transaction ${String(asking[0])} ${asking[1] ?? 'readonly'}`);
    if (plan?.fault === 'throws') throw errorOf(plan);
    const transaction = real.transaction.apply(this, asking);
    if (plan?.fault === 'fails' || plan?.fault === 'ends') doom(transaction);
    if (plan && plan.fault !== 'fails') holdBack(transaction, plan);
    return transaction;
  };
  IDBTransaction.prototype.commit = function asked(this: IDBTransaction) {
    const plan = exempt.has(this.db) ? undefined : turn(this.db.name, 'commit');
    if (plan?.fault === 'throws') {
      abort(this);
      throw errorOf(plan);
    }
    if (plan?.fault === 'hangs' || plan?.fault === 'ends') holdBack(this, plan);
    if (plan?.fault === 'fails' || plan?.fault === 'ends' || doomed.has(this)) abort(this);
    else real.commit.call(this);
  };
}

/** Lets a transaction be aborted, as by a disk that is full: after what is asked of it in this task. */
function doom(transaction: IDBTransaction): void {
  doomed.add(transaction);
  setTimeout(() => abort(transaction));
}

function patchStores(): void {
  const methods = [
    'put',
    'add',
    'get',
    'getAll',
    'getAllKeys',
    'getAllRecords',
    'count',
    'delete',
    'clear',
    'openCursor',
    'openKeyCursor',
  ];
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype] as const) {
    for (const method of methods) {
      const original = Reflect.get(prototype, method) as ((...given: unknown[]) => IDBRequest) | undefined;
      if (!original) continue;
      Reflect.set(prototype, method, function asked(this: IDBObjectStore | IDBIndex, ...given: unknown[]) {
        const { transaction } = this instanceof IDBIndex ? this.objectStore : this;
        const plan = exempt.has(transaction.db) ? undefined : turn(transaction.db.name, `${method} in ${this.name}`);
        if (plan?.fault === 'throws') throw errorOf(plan);
        const request = original.apply(this, given);
        if (plan?.fault === 'fails' || plan?.fault === 'ends') doom(transaction);
        if (plan && plan.fault !== 'fails') holdBack(request, plan);
        return request;
      });
    }
  }
}

function patchFiles(): void {
  const methods = [
    [FileSystemDirectoryHandle.prototype, ['getDirectoryHandle', 'getFileHandle', 'removeEntry']],
    [FileSystemFileHandle.prototype, ['getFile', 'createWritable']],
    [FileSystemWritableFileStream.prototype, ['write', 'close']],
    [Blob.prototype, ['text', 'arrayBuffer']],
    [CacheStorage.prototype, ['open', 'has']],
    [Cache.prototype, ['keys', 'match', 'put', 'delete']],
  ] as const;
  for (const [prototype, names] of methods) {
    for (const method of names) {
      const original = Reflect.get(prototype, method) as (...given: unknown[]) => Promise<unknown>;
      Reflect.set(prototype, method, async function asked(this: object, ...given: unknown[]) {
        const names = method === 'getDirectoryHandle' || method === 'removeEntry' || this instanceof CacheStorage;
        // The device key lies in a folder and a cache of its own, and what says that there is a lock in another.
        const named = names ? String(given[0]).replace(/-(?:key|lock)$/, '') : undefined;
        const owner = owners.get(this) ?? named;
        const plan = turn(owner, method);
        if (plan && plan.fault !== 'hangs' && plan.fault !== 'ends') throw errorOf(plan);
        if (plan) await new Promise<void>((resolve) => plan.hanging.push(resolve));
        const result = await original.apply(this, given);
        if (owner !== undefined && typeof result === 'object' && result !== null) owners.set(result, owner);
        return result;
      });
    }
  }
}

function patchLocal(): void {
  for (const method of ['setItem', 'getItem', 'removeItem'] as const) {
    const original = Storage.prototype[method] as (...given: string[]) => string | null;
    Reflect.set(Storage.prototype, method, function asked(this: Storage, ...given: string[]) {
      const name = [...plans.keys()].find((each) => given[0]?.startsWith(`${each}-`));
      const plan = turn(name, `localStorage ${method}`);
      // It answers at once or not at all.
      if (plan?.fault === 'ends' && method !== 'getItem') return null;
      if (plan?.fault === 'throws' || plan?.fault === 'fails') throw errorOf(plan);
      return original.apply(this, given);
    });
  }
}
