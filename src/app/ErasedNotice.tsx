import { useState } from 'react';
import { noticeWords } from '#catalogue/notice-words.ts';
import { Notice } from '#ui/shared/Notice.tsx';
import styles from './App.module.css';
import { takeErased } from './erased-here.ts';

/** Says, where the reader lands, that everything was erased, and what is left. */
export function ErasedNotice() {
  const [how] = useState(takeErased);
  const [seen, setSeen] = useState(false);
  return seen ? null : (
    <div className={styles['erased']}>
      <Notice aside={noticeWords.close} onAside={() => setSeen(true)}>
        {noticeWords.erased[how]}
      </Notice>
    </div>
  );
}
