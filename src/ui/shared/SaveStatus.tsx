import { useEffect, useRef, useState } from 'react';
import { words } from '#catalogue/words.ts';
import styles from './SaveStatus.module.css';
import { useSelected, useWorkbook } from './workbook-context.tsx';

const shown = { nothing: '', saving: words.storage.saving, saved: words.storage.saved, failed: words.storage.failed };

/** A screen reader hears that it is saved once typing rests this long, not at each key. In milliseconds. */
const SAY_AFTER_MS = 2_000;

/** Whether the last change is on the device. Where it isn't and won't be soon, a notice says so instead. */
export function SaveStatus() {
  const hidden = useSelected(({ status }) => status().storage === 'unavailable' || status().save === 'failed', false);
  return hidden ? null : <StatusLine />;
}

/**
 * Said after the browser's acknowledgement, not before. It changes many times a second while somebody types, so it
 * is put on the screen without drawing anything anew.
 */
function StatusLine() {
  const workbook = useWorkbook();
  const line = useRef<HTMLSpanElement>(null);
  const [said, setSaid] = useState('');

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let seen = '';
    const update = () => {
      const { save } = workbook.status();
      if (save === seen || !line.current) return;
      seen = save;
      line.current.textContent = shown[save];
      line.current.dataset['save'] = save;
      clearTimeout(timer);
      timer = setTimeout(() => setSaid(shown[save]), SAY_AFTER_MS);
    };
    update();
    const unsubscribe = workbook.subscribe(update);
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [workbook]);

  return (
    <>
      <p className={styles['status']} role="status" aria-live="off">
        <span ref={line} className={styles['line']} data-save="nothing" />
      </p>
      <p className="hidden" aria-live="polite">
        {said}
      </p>
    </>
  );
}
