import { useRef, useState } from 'react';
import { beginWords } from '#catalogue/begin-words.ts';
import { useKeepsNothing, useSelected, useWorkbook } from '../shared/workbook-context.tsx';
import styles from './begin.module.css';

/** Stores what was tapped on the first screen, once the reader asks for it. Nothing where nothing waits to be kept. */
export function KeepAnswer() {
  const workbook = useWorkbook();
  const holding = useSelected(({ isHolding }) => isHolding(), false);
  const unkept = useKeepsNothing();
  const said = useRef<HTMLParagraphElement>(null);
  // What was offered here stays in its place and says that it's kept: nothing moves under a finger.
  const [offered, setOffered] = useState(holding);
  if (holding && !offered) setOffered(true);
  // Where nothing is kept, there's nothing to ask for.
  if (!offered || unkept) return null;
  return (
    <div className={styles['keep']}>
      <p ref={said} tabIndex={-1}>
        {holding ? beginWords.keep.meaning : beginWords.keep.kept}
      </p>
      {holding && (
        <button
          type="button"
          className="button"
          onClick={() => {
            workbook.storeSituation();
            said.current?.focus();
          }}
        >
          {beginWords.keep.keep}
        </button>
      )}
    </div>
  );
}
