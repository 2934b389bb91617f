import { useRef, useState } from 'react';
import { words } from '#catalogue/words.ts';
import { Link } from '../shared/Link.tsx';
import styles from './LargeLetters.module.css';

interface LargeLettersProps {
  readonly text: string;
  /** What the text answers; names the button and the dialogue. */
  readonly prompt: string;
}

/** What somebody wrote, over the whole screen in letters large enough to hold up, for when it won't come out aloud. */
export function LargeLetters({ text, prompt }: LargeLettersProps) {
  const dialogue = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  function show(): void {
    setOpen(true);
    dialogue.current?.showModal();
  }
  return (
    <>
      <button type="button" className="button quiet" aria-label={`${words.worksheet.large}: ${prompt}`} onClick={show}>
        {words.worksheet.large}
      </button>
      <dialog ref={dialogue} className={styles['large']} aria-label={prompt} onClose={() => setOpen(false)}>
        {open && (
          <>
            <p dir="auto" className={styles['text']}>
              {text}
            </p>
            <div className={styles['buttons']}>
              <button type="button" className="button" onClick={() => dialogue.current?.close()}>
                {words.worksheet.closeLarge}
              </button>
              <Link className="button quiet" to="/help">
                {words.app.helpNow}
              </Link>
            </div>
          </>
        )}
      </dialog>
    </>
  );
}
