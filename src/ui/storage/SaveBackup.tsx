import { useState } from 'react';
import { storageWords } from '#catalogue/storage-words.ts';
import type { Care } from '#workbook/care/care.ts';
import { saveFile, sharedCopy } from './save-file.ts';
import { PasscodeChoice, UNDECIDED, wrongWith } from './PasscodeChoice.tsx';
import { duringOwnDialogue } from '../shared/own-dialogue.ts';
import { Said } from './Said.tsx';
import styles from './storage.module.css';

const said = storageWords.save;

/** Makes a backup, opened once before it is handed out, and saves it as a file. */
export function SaveBackup({ care }: { readonly care: Care | undefined }) {
  const [locking, setLocking] = useState(UNDECIDED);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const copies = files.flatMap((file) => sharedCopy(file) ?? []);

  async function save(by: Care): Promise<void> {
    const wrong = wrongWith(locking);
    setFiles([]);
    setResult(wrong ?? said.busy);
    if (wrong) return;
    setBusy(true);
    try {
      const { further, tooLong, ...first } = await by.backUp(locking.way === 'open' ? undefined : locking.passcode);
      const made = [first, ...further].map(({ text, fileName }) => new File([text], fileName, { type: 'application/json' }));
      for (const file of made) saveFile(file);
      by.rememberBackup();
      setFiles(made);
      setLocking(UNDECIDED);
      const names = made.map(({ name }) => name).join(', ');
      const where = further.length > 0 ? said.savedInSeveral(names) : said.saved(names);
      setResult(tooLong > 0 ? `${where} ${said.tooLong(tooLong)}` : where);
    } catch {
      setResult(said.failed);
    }
    setBusy(false);
  }

  async function share(made: readonly File[]): Promise<void> {
    try {
      await duringOwnDialogue(navigator.share({ files: [...made] }));
      setResult(said.shared(made.map(({ name }) => name).join(', ')));
    } catch (error) {
      // Closing the share sheet is a choice, not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setResult(said.shareFailed);
    }
  }

  const disabled = !care || busy;
  return (
    <section className="card" aria-labelledby="save">
      <h2 id="save">{said.title}</h2>
      <p>{said.lead}</p>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (care && !busy) void save(care);
        }}
      >
        <PasscodeChoice locking={locking} disabled={disabled} onChange={setLocking} />
        <button type="submit" className="button lead" disabled={disabled}>
          {said.act}
        </button>
      </form>
      <Said>{result}</Said>
      {files.length > 0 && <p className={styles['hint']}>{said.cloud}</p>}
      {copies.length > 0 && (
        <button type="button" className="button" onClick={() => void share(copies)}>
          {said.share}
        </button>
      )}
    </section>
  );
}
