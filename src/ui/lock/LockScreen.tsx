import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { lockWords } from '#catalogue/lock-words.ts';
import type { Document } from '#domain/documents/document.ts';
import { SAFETY_PLAN } from '#workbook/memory/readable.ts';
import { SETTINGS } from '#workbook/memory/settings.ts';
import { Fledgling } from '../shared/Icon.tsx';
import { useWorkbook } from '../shared/workbook-context.tsx';
import { Said } from '../storage/Said.tsx';
import { PasscodeField, ShowPasscode } from '../storage/PasscodeField.tsx';
import { attemptAsWords } from './as-words.ts';
import { HelpBesideLock } from './HelpBesideLock.tsx';
import styles from './lock.module.css';
import { askPasskey } from './passkeys.ts';
import { PlanBesideLock } from './PlanBesideLock.tsx';

const said = lockWords.screen;

/** What stands in the place of every page while the workbook is locked: a passcode to type, help, and what the reader let be read. */
export function LockScreen() {
  const workbook = useWorkbook();
  const { pathname } = useLocation();
  const [way, setWay] = useState<'passcode' | 'recovery'>('passcode');
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const [result, setResult] = useState('');
  const [busy, setBusy] = useState(false);
  const [readable, setReadable] = useState<readonly Document[]>([]);
  const passkey = workbook.passkey();
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    // Nothing of what was on the screen, and no subject in the list of tabs.
    document.title = said.title;
    void workbook.readable().then(setReadable);
  }, [workbook]);

  async function open(): Promise<void> {
    if (busy || typed.trim() === '') return;
    setBusy(true);
    setResult(said.opening);
    const secret = way === 'passcode' ? { way, passcode: typed.trim() } : { way, code: typed };
    setResult(attemptAsWords(await workbook.unlock(secret).catch(() => 'unable' as const)));
    setBusy(false);
    form.current?.querySelector('input')?.focus();
  }

  async function openByDevice(passkey: NonNullable<ReturnType<typeof workbook.passkey>>): Promise<void> {
    const output = await askPasskey(passkey);
    if (!output) return setResult(said.deviceRefused);
    setResult(attemptAsWords(await workbook.unlock({ way: 'passkey', output }).catch(() => 'unable' as const)));
  }

  function use(next: typeof way): void {
    setWay(next);
    setTyped('');
    setResult('');
  }

  return (
    <div className={styles['screen']} data-locked>
      <Fledgling />
      <h1>{said.title}</h1>
      <form
        ref={form}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <PasscodeField
          key={way}
          label={said[way === 'passcode' ? 'passcode' : 'code']}
          value={typed}
          shown={shown || way === 'recovery'}
          keeper={way === 'passcode' ? 'current-password' : 'off'}
          disabled={false}
          {...(way === 'recovery' && { describedBy: 'code-hint' })}
          onChange={setTyped}
        />
        {way === 'recovery' ? (
          <p id="code-hint">{said.codeHint}</p>
        ) : (
          <ShowPasscode label={lockWords.choose.show} shown={shown} disabled={false} onChange={setShown} />
        )}
        <button type="submit" className="button lead">
          {said.open}
        </button>
        <Said>{result}</Said>
        <button type="button" className="button quiet" onClick={() => use(way === 'passcode' ? 'recovery' : 'passcode')}>
          {way === 'passcode' ? said.byCode : said.byPasscode}
        </button>
        {way === 'recovery' && <p>{said.lost}</p>}
        {passkey && (
          <button type="button" className="button" onClick={() => void openByDevice(passkey)}>
            {said.byDevice}
          </button>
        )}
      </form>
      <HelpBesideLock openAtOnce={pathname === '/help'} settings={readable.find(({ id }) => id === SETTINGS)} />
      <PlanBesideLock plan={readable.find(({ id }) => id === SAFETY_PLAN)} />
    </div>
  );
}
