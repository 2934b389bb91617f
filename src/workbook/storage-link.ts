import type { Document } from '#domain/documents/document.ts';
import type { SaveStatus } from '#storage/saver.ts';
import { createSaver } from '#storage/saver.ts';
import type { Contents, Vault } from '#storage/vault.ts';
import { openVault } from '#storage/vault.ts';
import type { Pen, WriterLock } from '#storage/writer-lock.ts';
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
  let lock: WriterLock | undefined;
  let pen: Pen = 'asking';
  let newer = false;

  const saver = createSaver({
    put: (saves) => (vault ? vault.put(saves) : Promise.reject(new Error('the vault is not open'))),
    onStatus: reports.onSave,
  });

  async function readAll(opened: Vault): Promise<void> {
    const contents = await opened.read();
    newer = contents.newer;
    reports.onContents({ ...contents, unsaved: saver.unsaved() });
  }

  async function onPen(next: Pen): Promise<void> {
    const before = pen;
    pen = next;
    if (next !== 'here') saver.allow(false);
    // Another tab has written since this one read.
    else if (before === 'elsewhere' && vault) {
      try {
        await readAll(vault);
      } catch {
        // What it wrote can't be read: writing now could overwrite it, so this tab goes on reading.
        reports.onPen('elsewhere');
        return;
      }
    }
    if (pen !== next) return;
    if (next === 'here') saver.allow(!newer);
    reports.onPen(next);
  }

  async function start(): Promise<void> {
    try {
      const opened = await openVault({ name, onClosing: saver.flush });
      await readAll(opened);
      vault = opened;
    } catch {
      reports.onUnavailable();
      return;
    }
    lock = requestPen(`${name}-writer`, (next) => void onPen(next));
  }

  return {
    ready: start(),
    changed: saver.changed,
    flush: saver.flush,
    leave: saver.endStretch,
    takePen: () => lock?.takeOver(),
    acknowledged: saver.acknowledged,
  };
}
