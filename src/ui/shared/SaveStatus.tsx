import { useEffect, useState } from 'react';
import { words } from '#catalogue/words.ts';
import styles from './SaveStatus.module.css';
import { useStatus } from './workbook-context.tsx';

const shown = { nothing: '', saving: words.storage.saving, saved: words.storage.saved, failed: words.storage.failed };

/** A screen reader hears that it is saved once typing rests this long, not at each key. In milliseconds. */
const SAY_AFTER_MS = 2_000;

/** Whether the last change is on the device: said after the browser's acknowledgement, not before. */
export function SaveStatus() {
  const { save, storage } = useStatus();
  const [said, setSaid] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => setSaid(shown[save]), save === 'failed' ? 0 : SAY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [save]);

  if (storage === 'unavailable' || save === 'failed') return null;
  return (
    <>
      <p className={styles['status']} role="status" aria-live="off" data-save={save}>
        {shown[save]}
      </p>
      <p className="hidden" aria-live="polite">
        {said}
      </p>
    </>
  );
}
