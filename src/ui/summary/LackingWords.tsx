import { useEffect, useRef } from 'react';
import { wordsOfFormat } from '#catalogue/format-words.ts';
import { pageWords } from '#catalogue/page-words.ts';
import type { Format } from '#export/format.ts';
import styles from './summary.module.css';

/** A file that would not show some words whole, before it is made. */
export interface Lacking {
  readonly format: Format;
  readonly words: readonly string[];
  readonly goAhead: () => void;
}

/** So many are named. */
const NAMED = 6;
/** A longer word is named by its beginning. */
const LONGEST = 24;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A word as it is named in a list: no pile of marks that would cover the page, and no line without an end. */
function named(word: string): string {
  const letters = Array.from(graphemes.segment(word.replace(/(\p{M}{4})\p{M}+/gu, '$1…')), ({ segment }) => segment);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
}

/** Which words a file can't show whole, and going ahead with it all the same. */
export function LackingWords({ lacking: { format, words, goAhead } }: { readonly lacking: Lacking }) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed did nothing yet: the focus goes to what can be done now.
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={`card aside ${styles['lacking']}`}>
      <p>{pageWords.summary.lacking(wordsOfFormat(format.id).name)}</p>
      <ul>
        {words.slice(0, NAMED).map((word) => (
          <li key={word} dir="auto" className={styles['written']}>
            {named(word)}
          </li>
        ))}
        {words.length > NAMED && <li>{pageWords.summary.lackingMore(words.length - NAMED)}</li>}
      </ul>
      <p>{pageWords.summary.lackingKept(wordsOfFormat(format.id).name)}</p>
      <button ref={button} type="button" className="button" onClick={goAhead}>
        {pageWords.summary.goAhead(wordsOfFormat(format.id).name)}
      </button>
    </div>
  );
}
