import type { IntroPart } from '#domain/worksheets/worksheet.ts';
import styles from './WorksheetForm.module.css';

/** A paragraph or a list above a section's fields. */
export function Intro({ part }: { readonly part: IntroPart }) {
  if (typeof part === 'string') return <p>{part}</p>;
  if ('text' in part) return <p>{part.text}</p>;
  return (
    <ul className={styles['list']}>
      {part.list.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
