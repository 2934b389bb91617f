import type { Document } from '#domain/documents/document.ts';
import type { Taken } from '#domain/merge/contents.ts';
import type { Rewriting } from '#storage/copies/exchange.ts';
import type { Keeper } from '#storage/copies/copies.ts';
import type { Vault } from '#storage/vault.ts';

/**
 * What became of what was erased. `traces`: what was sealed under a key that lay in the database itself may be found in
 * the browser's files until it cleans them up.
 */
export type Erased = 'gone' | 'traces';

/** What the workbook asks of the storage. */
export interface StorageLink {
  readonly ready: Promise<void>;
  /** Returns whether a new stretch of writing begins with it. */
  changed(document: Document): boolean;
  flush(): void;
  leave(documentId: string): void;
  takePen(): void;
  /** A document as the browser last acknowledged it in this opening. */
  acknowledged(documentId: string): Document | undefined;
  /** Keeps what a merge changes, in one transaction. Rejects with the browser's error. */
  take(taken: Taken): Promise<void>;
  /**
   * Exchanges the vault's key for one of which the old says nothing, and rewrites what `rewrite` names; nothing is
   * written meanwhile, and `done` follows at once. Resolves once the old key is destroyed and the copies are made anew;
   * rejects when something of what was there before may be left.
   */
  exchange(rewrite: () => Rewriting, done: () => void): Promise<Erased>;
  /** Takes everything off the device. Nothing is written here afterwards. Rejects when something of it couldn't be taken off. */
  erase(): Promise<Erased>;
  /** The open vault; undefined before it is open, and where nothing is kept. */
  vault(): Vault | undefined;
  /** What looks after the copies, once they were looked at; undefined where they can't be reached, and in a tab that doesn't write. */
  looked(): Promise<Keeper | undefined>;
}

function nothing(): undefined {
  return undefined;
}

/** Where nothing is stored. */
export const NOWHERE: StorageLink = {
  ready: Promise.resolve(),
  changed: () => false,
  flush: nothing,
  leave: nothing,
  takePen: nothing,
  acknowledged: nothing,
  take: () => Promise.reject(new Error('nothing is kept here')),
  exchange: () => Promise.reject(new Error('nothing is kept here')),
  erase: () => Promise.reject(new Error('nothing is kept here')),
  vault: nothing,
  looked: () => Promise.resolve(undefined),
};
