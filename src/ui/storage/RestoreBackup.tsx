import { useEffect, useRef, useState } from 'react';
import { storageWords } from '#catalogue/storage-words.ts';
import { longDate } from '#catalogue/words.ts';
import type { BackupFault } from '#workbook/care/backup.ts';
import type { Care } from '#workbook/care/care.ts';
import type { BackupPreview, Choices } from '#workbook/care/preview.ts';
import { BackupPreviewView, isAnythingElse } from './BackupPreviewView.tsx';
import { GivenPasscode } from './GivenPasscode.tsx';
import { Said } from './Said.tsx';
import styles from './storage.module.css';

const said = storageWords.restore;

/** How far somebody has come with a file. */
type Step =
  | { readonly at: 'start' | 'busy'; readonly said: string }
  | { readonly at: 'passcode'; readonly said: string; readonly text: string }
  | { readonly at: 'preview'; readonly said: string; readonly backup: BackupPreview };

/** Takes a backup in: first the file, then what it would change, and only then the change. */
export function RestoreBackup({ care }: { readonly care: Care | undefined }) {
  const [step, setStep] = useState<Step>({ at: 'start', said: '' });
  const line = useRef<HTMLParagraphElement>(null);
  const ended = useRef(false);
  const [done, setDone] = useState<number>();

  useEffect(() => {
    // The button that was pressed is gone.
    if (step.at === 'start' && ended.current) line.current?.focus();
    ended.current = false;
  }, [step]);

  function end(result: string): void {
    ended.current = true;
    setStep({ at: 'start', said: result });
  }

  async function choose(by: Care, file: Blob): Promise<void> {
    setDone(undefined);
    setStep({ at: 'busy', said: said.reading });
    const read = await by.read(file);
    if (typeof read === 'string') await open(by, read, undefined);
    else setStep({ at: 'start', said: said.faults[read.fault] });
  }

  async function open(by: Care, text: string, passcode: string | undefined): Promise<void> {
    setDone(undefined);
    if (passcode !== undefined) setStep({ at: 'passcode', said: said.opening, text });
    try {
      const opened = await by.open(text, passcode, setDone);
      setStep(
        'fault' in opened
          ? afterFault(opened.fault, text)
          : { at: 'preview', said: said.made(longDate(new Date(`${opened.made}T12:00`))), backup: opened },
      );
    } catch {
      setStep({ at: 'start', said: said.faults.failed });
    }
  }

  async function restore(by: Care, backup: BackupPreview, choices: Choices): Promise<void> {
    setDone(undefined);
    setStep({ at: 'busy', said: said.busy });
    try {
      await by.restore(backup, choices, setDone);
      end(said.done(backup.added, backup.changed, isAnythingElse(backup)));
    } catch {
      end(said.failed);
    }
  }

  return (
    <section className="card" aria-labelledby="restore">
      <h2 id="restore">{said.title}</h2>
      <p>{said.lead}</p>
      <label className={`button ${styles['file']}`}>
        {said.choose}
        <input
          className="hidden"
          type="file"
          accept=".json,.txt,application/json,text/plain"
          disabled={!care || step.at === 'busy'}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (care && file) void choose(care, file);
            // So that the same file can be chosen again.
            target.value = '';
          }}
        />
      </label>
      <Said ref={line}>{step.said}</Said>
      {(step.at === 'busy' || step.said === said.opening) && (
        <progress className={styles['progress']} aria-label={step.said} value={done} />
      )}
      {step.at === 'passcode' && (
        <GivenPasscode
          disabled={!care || step.said === said.opening}
          onGiven={(passcode) => care && void open(care, step.text, passcode)}
        />
      )}
      {step.at === 'preview' && (
        <BackupPreviewView
          backup={step.backup}
          disabled={!care}
          onRestore={(choices) => care && void restore(care, step.backup, choices)}
          onLeave={() => end(said.left)}
        />
      )}
    </section>
  );
}

/** A passcode can be given, or given again; any other fault ends it. */
function afterFault(fault: BackupFault, text: string): Step {
  const again = fault === 'passcode' || fault === 'locked';
  return again ? { at: 'passcode', said: said.faults[fault], text } : { at: 'start', said: said.faults[fault] };
}
