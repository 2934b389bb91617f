import { useEffect, useId, useRef, useState } from 'react';
import type { Address } from '#domain/documents/address.ts';
import { historyWords } from '#catalogue/history-words.ts';
import type { Erased } from '#workbook/persistence/persistence.ts';
import { useWorkbook } from '../shared/workbook-context.tsx';
import styles from './history.module.css';
import { useEscape } from './use-escape.ts';

interface EraseForGoodProps {
  /** Of an answer, a row or, as a document's id, a whole sheet. */
  readonly address: Address;
  readonly what: keyof typeof historyWords.erase.ask;
  /** The button that begins it; without it there is nothing to erase. */
  readonly begin: string | undefined;
  readonly onErased?: () => void;
}

/** A quiet button; then, in its place, what goes and what stays, and the question; then what came of it. */
export function EraseForGood({ address, what, begin, onErased }: EraseForGoodProps) {
  const id = useId();
  const workbook = useWorkbook();
  const [step, setStep] = useState<'folded' | 'asking' | 'erasing' | 'failed' | Erased>();
  const folded = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLParagraphElement>(null);

  // Each step takes the place of what was pressed, so the focus goes along.
  useEffect(() => {
    if (step === 'folded') folded.current?.focus();
    if (step === 'asking') question.current?.focus();
    if (step === 'gone' || step === 'traces' || step === 'failed') outcome.current?.focus();
  }, [step]);

  function cancel(): void {
    if (step !== 'erasing') setStep('folded');
  }
  // Only the question is put away, not the panel that it stands in.
  useEscape(question, cancel);

  async function erase(): Promise<void> {
    if (step === 'erasing') return;
    setStep('erasing');
    try {
      setStep(await (await workbook.care()).erase(address));
      onErased?.();
    } catch {
      setStep('failed');
    }
  }

  if (step === 'gone' || step === 'traces') {
    return (
      <p ref={outcome} tabIndex={-1} role="status">
        {historyWords.erase.done[step]}
      </p>
    );
  }
  if (step === undefined || step === 'folded') {
    return (
      begin && (
        <button ref={folded} type="button" className={`button quiet ${styles['erase']}`} onClick={() => setStep('asking')}>
          {begin}
        </button>
      )
    );
  }
  return (
    <div ref={question} tabIndex={-1} role="group" aria-labelledby={`${id}-ask ${id}-stays`} className={styles['question']}>
      <p id={`${id}-ask`}>{historyWords.erase.ask[what]}</p>
      <p id={`${id}-stays`}>{historyWords.erase.stays}</p>
      {step === 'failed' && (
        <p ref={outcome} tabIndex={-1} role="alert">
          {historyWords.erase.failed}
        </p>
      )}
      <div className={styles['buttons']}>
        <button
          type="button"
          className={`button ${styles['confirm']}`}
          aria-disabled={step === 'erasing'}
          onClick={() => void erase()}
        >
          {historyWords.erase.confirm}
        </button>
        <button type="button" className="button" aria-disabled={step === 'erasing'} onClick={cancel}>
          {historyWords.erase.keep}
        </button>
      </div>
      <p role="status" className={styles['day']}>
        {step === 'erasing' && historyWords.erase.erasing}
      </p>
    </div>
  );
}
