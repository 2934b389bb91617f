import { useEffect, useRef, useState } from 'react';
import { lockWords } from '#catalogue/lock-words.ts';
import { storageWords } from '#catalogue/storage-words.ts';
import { LOCK_AFTER, LOCK_AFTER_STANDARD } from '#workbook/memory/settings.ts';
import { Page } from '../shared/Page.tsx';
import { useStatus } from '../shared/workbook-context.tsx';
import { Setting } from '../choices/Setting.tsx';
import { Said } from '../storage/Said.tsx';
import { useCare } from '../storage/use-care.ts';
import { AddPasskey } from './AddPasskey.tsx';
import { ChangePasscode, RemoveLock } from './ChangeLock.tsx';
import { PlanChoice } from './PlanChoice.tsx';
import { SetLock } from './SetLock.tsx';

/** What the page does with the tabs of this device. */
export interface Locks {
  /** Locks this workbook here and in every other tab. */
  readonly lockNow: () => void;
  /** Has every other tab ask for the passcode. */
  readonly lockOthers: () => void;
}

/** Sets a lock, and says how it stands with the one that is set. */
export function LockPage({ lockNow, lockOthers }: Locks) {
  const hasLock = useStatus('hasLock');
  const { care, obstacle } = useCare();
  const usable = obstacle === undefined ? care : undefined;
  const [result, setResult] = useState('');
  const [isSecure, setIsSecure] = useState(true);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => setIsSecure(window.isSecureContext), []);
  function tell(said: string): void {
    setResult(said);
    lockOthers();
    // What was asked for is gone from the page, and what came of it stands at its head.
    line.current?.focus();
  }

  return (
    <Page title={lockWords.title} lead={lockWords.lead}>
      <Said card>{obstacle === undefined || obstacle === 'opening' ? '' : storageWords.obstacles[obstacle]}</Said>
      {!isSecure && <Said card>{lockWords.insecure}</Said>}
      <Said card ref={line}>
        {result}
      </Said>
      {hasLock ? (
        <>
          <section className="card" aria-labelledby="standing">
            <h2 id="standing">{lockWords.standing.title}</h2>
            <p>{lockWords.standing.text}</p>
            <button type="button" className="button lead" onClick={lockNow}>
              {lockWords.standing.act}
            </button>
          </section>
          <Setting
            name={LOCK_AFTER}
            title={lockWords.after.title}
            options={lockWords.after.options}
            standard={LOCK_AFTER_STANDARD}
          />
          <section className="card">
            <PlanChoice
              disabled={!usable}
              onChosen={() => void usable?.renewReadable().catch(() => setResult(lockWords.plan.failed))}
            />
          </section>
          <AddPasskey care={usable} />
          <ChangePasscode care={usable} onChanged={tell} />
          <RemoveLock care={usable} onChanged={tell} />
        </>
      ) : (
        isSecure && <SetLock care={usable} onSet={tell} />
      )}
    </Page>
  );
}
