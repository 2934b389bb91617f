import { useState } from 'react';
import { storageWords } from '#catalogue/storage-words.ts';
import type { Care } from '#workbook/care/care.ts';
import { saveFile, sharedCopy } from './save-file.ts';
import { PasscodeChoice, UNDECIDED, wrongWith } from './PasscodeChoice.tsx';
import { Said } from './Said.tsx';
import styles from './storage.module.css';

const said = storageWords.save;

/** Makes a backup, opened once before it is handed out, and saves it as a file. */
export function SaveBackup({ care }: { readonly care: Care | undefined }) {
  const [locking, setLocking] = useState(UNDECIDED);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState('');
  const [file, setFile] = useState<File>();
  const copy = file && sharedCopy(file);

  async function save(by: Care): Promise<void> {
    const wrong = wrongWith(locking);
    setFile(undefined);
    setResult(wrong ?? said.busy);
    if (wrong) return;
    setBusy(true);
    try {
      const { text, fileName } = await by.backUp(locking.way === 'open' ? undefined : locking.passcode);
      const made = new File([text], fileName, { type: 'application/json' });
      saveFile(made);
      by.rememberBackup();
      setFile(made);
      setLocking(UNDECIDED);
      setResult(said.saved(fileName));
    } catch {
      setResult(said.failed);
    }
    setBusy(false);
  }

  async function share(made: File): Promise<void> {
    try {
      await navigator.share({ files: [made] });
      setResult(said.shared(made.name));
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
      {file && <p className={styles['hint']}>{said.cloud}</p>}
      {copy && (
        <button type="button" className="button" onClick={() => void share(copy)}>
          {said.share}
        </button>
      )}
    </section>
  );
}
