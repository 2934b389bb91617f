import { useEffect, useRef, useState } from 'react';
import { storageWords } from '#catalogue/storage-words.ts';
import type { Care } from '#workbook/care/care.ts';
import type { Erased } from '#workbook/persistence/persistence.ts';
import { Said } from './Said.tsx';
import styles from './storage.module.css';

const said = storageWords.erase;

interface EraseEverythingProps {
  readonly care: Care | undefined;
  readonly startAnew: (how: Erased) => Promise<void>;
}

/** Takes everything off the device, after asking once more. */
export function EraseEverything({ care, startAnew }: EraseEverythingProps) {
  const [step, setStep] = useState<'start' | 'asking' | 'busy' | 'kept' | 'failed'>('start');
  const question = useRef<HTMLParagraphElement>(null);
  const first = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    // The button that was pressed is gone.
    if (step === 'asking') question.current?.focus();
    if (step === 'kept') first.current?.focus();
  }, [step]);

  async function erase(by: Care): Promise<void> {
    setStep('busy');
    try {
      await startAnew(await by.eraseEverything());
    } catch {
      setStep('failed');
    }
  }

  return (
    <section className="card" aria-labelledby="erase">
      <h2 id="erase">{said.title}</h2>
      <p>{said.lead}</p>
      <h3>{said.goesTitle}</h3>
      <p>{said.goes}</p>
      <h3>{said.staysTitle}</h3>
      <ul className={styles['steps']}>
        {said.stays.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {(step === 'start' || step === 'kept') && (
        <button
          ref={first}
          type="button"
          className={`button ${styles['act']}`}
          disabled={!care}
          onClick={() => setStep('asking')}
        >
          {said.first}
        </button>
      )}
      {step === 'asking' && (
        <div className={styles['asking']}>
          <p ref={question} tabIndex={-1}>
            {said.ask}
          </p>
          <button type="button" className={`button ${styles['final']}`} disabled={!care} onClick={() => care && void erase(care)}>
            {said.act}
          </button>
          <button type="button" className="button" onClick={() => setStep('kept')}>
            {said.keep}
          </button>
        </div>
      )}
      <Said>{step === 'start' || step === 'asking' ? '' : said[step]}</Said>
    </section>
  );
}
