import type { ReactNode } from 'react';
import { useState } from 'react';
import { lockWords } from '#catalogue/lock-words.ts';
import type { Care } from '#workbook/care/care.ts';
import { PasscodeField } from '../storage/PasscodeField.tsx';
import { Said } from '../storage/Said.tsx';
import { attemptAsWords } from './as-words.ts';
import styles from './lock.module.css';
import type { ChosenLock } from './NewLock.tsx';
import { NewLock, NOT_YET } from './NewLock.tsx';

interface AskedFirstProps {
  readonly words: { readonly title: string; readonly text: string; readonly first: string; readonly act: string };
  readonly care: Care | undefined;
  /** What else is asked for. */
  readonly children?: ReactNode;
  /** Does it. What it gives is said, also where it couldn't be done. */
  readonly act: (by: Care) => Promise<string>;
  readonly busyWords: string;
}

/** Something about the lock that takes the present passcode: whoever picks the device up while it's open shouldn't do it. */
function AskedFirst({ words, care, children, act, busyWords }: AskedFirstProps) {
  const [asking, setAsking] = useState(false);
  const [passcode, setPasscode] = useState('');
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState('');

  function leave(): void {
    setAsking(false);
    setPasscode('');
    setResult('');
  }

  async function go(by: Care): Promise<void> {
    setBusy(true);
    setResult(busyWords);
    const attempt = await by.checkSecret({ way: 'passcode', passcode: passcode.trim() }).catch(() => 'unable' as const);
    setResult(attempt === undefined ? await act(by).catch(() => lockWords.set.failed) : attemptAsWords(attempt));
    setBusy(false);
  }

  return (
    <section className="card" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {asking ? (
        <form
          className={styles['steps']}
          onSubmit={(event) => {
            event.preventDefault();
            if (care && !busy) void go(care);
          }}
        >
          <PasscodeField
            label={lockWords.change.current}
            value={passcode}
            shown={false}
            keeper="current-password"
            disabled={busy}
            onChange={setPasscode}
          />
          {children}
          <button type="submit" className="button lead" disabled={!care || busy}>
            {words.act}
          </button>
          <button type="button" className="button quiet" disabled={busy} onClick={leave}>
            {lockWords.leave}
          </button>
        </form>
      ) : (
        <button type="button" className="button" disabled={!care} onClick={() => setAsking(true)}>
          {words.first}
        </button>
      )}
      <Said>{result}</Said>
    </section>
  );
}

interface ChangeLockProps {
  readonly care: Care | undefined;
  /** The lock is another one, or none. `result` is what to say about it. */
  readonly onChanged: (result: string) => void;
}

/** Another passcode, with another code. */
export function ChangePasscode({ care, onChanged }: ChangeLockProps) {
  const [chosen, setChosen] = useState<ChosenLock | string>(NOT_YET);
  async function act(by: Care): Promise<string> {
    if (typeof chosen === 'string') return chosen;
    await by.setLock(chosen.passcode, chosen.code);
    onChanged(lockWords.change.gone);
    return '';
  }
  return (
    <AskedFirst words={lockWords.change} care={care} act={act} busyWords={lockWords.set.busy}>
      <NewLock care={care} disabled={false} onChosen={setChosen} />
    </AskedFirst>
  );
}

/** No lock any more. */
export function RemoveLock({ care, onChanged }: ChangeLockProps) {
  async function act(by: Care): Promise<string> {
    await by.removeLock();
    onChanged(lockWords.remove.gone);
    return '';
  }
  return <AskedFirst words={lockWords.remove} care={care} act={act} busyWords={lockWords.remove.busy} />;
}
