import { historyWords } from '#catalogue/history-words.ts';
import { EraseForGood } from '../fields/EraseForGood.tsx';
import styles from './EraseSheet.module.css';

/** Erasing all that was written on a sheet, now and before. */
export function EraseSheet({ documentId }: { readonly documentId: string }) {
  return (
    <div className={styles['sheet']}>
      <p>{historyWords.erase.sheet}</p>
      <EraseForGood address={documentId} what="sheet" begin={historyWords.erase.begin} />
    </div>
  );
}
