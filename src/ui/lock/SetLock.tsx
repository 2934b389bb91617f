import { useState } from 'react';
import { lockWords } from '#catalogue/lock-words.ts';
import type { Care } from '#workbook/care/care.ts';
import { Said } from '../storage/Said.tsx';
import styles from './lock.module.css';
import type { ChosenLock } from './NewLock.tsx';
import { NewLock, NOT_YET } from './NewLock.tsx';
import { PlanChoice } from './PlanChoice.tsx';

interface SetLockProps {
  readonly care: Care | undefined;
  /** The workbook is locked from now on. `result` is what to say about it. */
  readonly onSet: (result: string) => void;
}

/** Locks a workbook that has no lock yet, after saying what that can't do. */
export function SetLock({ care, onSet }: SetLockProps) {
  const [chosen, setChosen] = useState<ChosenLock | string>(NOT_YET);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState('');

  async function set(by: Care): Promise<void> {
    if (typeof chosen === 'string') return setResult(chosen);
    setBusy(true);
    setResult(lockWords.set.busy);
    try {
      onSet(lockWords.set[await by.setLock(chosen.passcode, chosen.code)]);
    } catch {
      setResult(lockWords.set.failed);
    }
    setBusy(false);
  }

  return (
    <>
      <section className="card" aria-labelledby="before">
        <h2 id="before">{lockWords.before.title}</h2>
        <ul className={styles['points']}>
          {lockWords.before.points.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
      <form
        className={`card ${styles['steps']}`}
        onSubmit={(event) => {
          event.preventDefault();
          if (care && !busy) void set(care);
        }}
      >
        <NewLock care={care} disabled={!care || busy} onChosen={setChosen} />
        <PlanChoice disabled={!care || busy} />
        <button type="submit" className="button lead" disabled={!care || busy}>
          {lockWords.set.act}
        </button>
        <Said>{result}</Said>
      </form>
    </>
  );
}
