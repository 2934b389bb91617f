import type { Document } from '#domain/documents/document.ts';
import type { SaveStatus } from '#storage/saver.ts';
import { createSaver } from '#storage/saver.ts';
import type { Contents, Vault } from '#storage/vault.ts';
import { openVault } from '#storage/vault.ts';
import type { Pen } from '#storage/writer-lock.ts';
import { requestPen } from '#storage/writer-lock.ts';

interface Reports {
  /** The vault was read; `unsaved` names documents whose changes in memory it doesn't hold yet. */
  readonly onContents: (contents: Contents & { readonly unsaved: ReadonlySet<string> }) => void;
  readonly onUnavailable: () => void;
  readonly onPen: (pen: Pen) => void;
  readonly onSave: (status: SaveStatus) => void;
}

/** What the workbook asks of the storage. */
export interface StorageLink {
  readonly ready: Promise<void>;
  changed(document: Document): void;
  flush(): void;
  leave(documentId: string): void;
  takePen(): void;
  /** A document as the browser last acknowledged it in this opening. */
  acknowledged(documentId: string): Document | undefined;
}

/** Joins vault, saver and pen: nothing is written before the vault is read and the pen is here. */
export function connectStorage(name: string, reports: Reports): StorageLink {
  let vault: Vault | undefined;
  let pen: Pen = 'asking';
  let newer = false;
  /** Whether the vault was read while nobody else could be writing. */
  let current = false;

  const saver = createSaver({
    put: (saves) => (vault ? vault.put(saves) : Promise.reject(new Error('the vault is not open'))),
    onStatus: reports.onSave,
  });

  async function readAll(opened: Vault): Promise<void> {
    const mine = pen === 'here';
    const contents = await opened.read();
    current = mine && pen === 'here';
    newer = contents.newer;
    reports.onContents({ ...contents, unsaved: saver.unsaved() });
  }

  async function onPen(next: Pen): Promise<void> {
    pen = next;
    if (next !== 'here') {
      saver.allow(false);
      current = false;
      reports.onPen(next);
    } else if (vault) await writeFrom(vault);
  }

  /** Lets writing begin, after reading what another tab may have written since this one read. */
  async function writeFrom(opened: Vault): Promise<void> {
    try {
      if (!current) await readAll(opened);
    } catch {
      // What it wrote can't be read: writing now could overwrite it, so this tab goes on reading.
      reports.onPen('elsewhere');
      return;
    }
    if (pen !== 'here') return;
    saver.allow(!newer);
    reports.onPen('here');
  }

  // Asked for at once: it takes as long as opening the vault does.
  const lock = requestPen(`${name}-writer`, (next) => void onPen(next));

  async function start(): Promise<void> {
    try {
      const opened = await openVault({ name, onClosing: saver.flush });
      await readAll(opened);
      vault = opened;
    } catch {
      lock.release();
      reports.onUnavailable();
      return;
    }
    if (pen === 'here') await writeFrom(vault);
  }

  return {
    ready: start(),
    changed: saver.changed,
    flush: saver.flush,
    leave: saver.endStretch,
    takePen: lock.takeOver,
    acknowledged: saver.acknowledged,
  };
}
