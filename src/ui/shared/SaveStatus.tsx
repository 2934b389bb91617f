import { useEffect, useRef, useState } from 'react';
import { words } from '#catalogue/words.ts';
import type { Status } from '#workbook/memory/status.ts';
import { accessOf } from '#workbook/memory/status.ts';
import styles from './SaveStatus.module.css';
import { useSelected, useWorkbook } from './workbook-context.tsx';

const shown = { nothing: '', saving: words.storage.saving, saved: words.storage.saved, failed: '' };

/** A screen reader hears that it is saved once typing rests this long, not at each key. In milliseconds. */
const SAY_AFTER_MS = 2_000;

/** The id of the place at the end of each page where notices stand. */
export const NOTICES = 'notices';

type Trouble = keyof typeof words.storage.shortly;

/** What is told in place of the save status, the worst first: a notice at the page's end, out of sight perhaps, says more. */
function troubleIn(status: Status, followed: boolean): Trouble | undefined {
  const { save, unreadable, restored } = status;
  const access = accessOf(status);
  if (access === 'unavailable' || access === 'nowhere') return access;
  if (save === 'failed') return save;
  if (access === 'newer' || access === 'elsewhere') return 'reading';
  if (access === 'late') return access;
  return save === 'nothing' && !followed && (unreadable > 0 || restored) ? 'note' : undefined;
}

/** Whether the last change is on the device. Where it isn't and won't be soon, that, with the way to the notice about it. */
export function SaveStatus() {
  const [followed, setFollowed] = useState(false);
  const trouble = useSelected(({ status }) => troubleIn(status(), followed), undefined);
  if (!trouble) return <StatusLine />;
  const alarming = trouble === 'unavailable' || trouble === 'failed';
  return (
    <p className={styles['status']}>
      <a
        href={`#${NOTICES}`}
        className={`${styles['line']} ${styles['trouble']}`}
        data-alarming={alarming || undefined}
        onClick={() => setFollowed(true)}
      >
        {words.storage.shortly[trouble]}
      </a>
    </p>
  );
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
