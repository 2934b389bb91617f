import { useState } from 'react';
import { helpWords } from '#catalogue/help-words.ts';
import { longDate } from '#catalogue/words.ts';
import type { Day, Helpline } from '#domain/helplines/helpline.ts';
import { dialable } from '#domain/helplines/helpline.ts';
import styles from './Line.module.css';

const words = helpWords.lines;

/** '2026-11-21' as '21 November 2026', '2026-11' as 'November 2026'. */
function spelledOut(day: Day): string {
  const [year = 0, month = 1, date] = day.split('-').map(Number);
  const full = longDate(new Date(year, month - 1, date ?? 1));
  return date === undefined ? full.replace(/^\d+ /, '') : full;
}

interface LinesProps {
  readonly lines: readonly Helpline[];
  /** The level of their names. */
  readonly heading: 'h3' | 'h4';
}

/** Lines, each with its ways to be reached, the quick ones first. */
export function Lines({ lines, heading }: LinesProps) {
  return (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <Line key={line.name} line={line} heading={heading} />
      ))}
    </ul>
  );
}

function Line({ line, heading: Heading }: { readonly line: Helpline; readonly heading: LinesProps['heading'] }) {
  const { name, about, hours, note, phone, text, web, email } = line;
  return (
    <li className="card">
      <div>
        <Heading className={styles['name']} translate="no">
          {name}
        </Heading>
        <p>{about}</p>
        <p className={`${styles['note']} ${styles['hours']}`}>
          {hours}
          {note ? `. ${note}` : ''}
        </p>
      </div>
      <div className={styles['ways']}>
        {phone && (
          <a className="button" href={dialable('tel', phone)} aria-label={words.call(name, phone)}>
            {words.callShort(phone)}
          </a>
        )}
        {text && (
          <a className="button" href={dialable('sms', text.to)} aria-label={words.textTo(name, text.to, text.word)}>
            {words.text(text.to, text.word)}
          </a>
        )}
        {web && (
          <a className="button" href={web.url} rel="noreferrer noopener" target="_blank">
            {web.label}
          </a>
        )}
      </div>
      {email && (
        <p className={styles['note']}>
          <a className={styles['mail']} href={`mailto:${email}`}>
            {words.email(email)}
          </a>
          <br />
          {words.mailSlow}
        </p>
      )}
      <Origin line={line} />
    </li>
  );
}

/**
 * Where a number was found, and when: folded up, so that the page stays calm. What is in it comes when it is opened:
 * a first visit waits for the numbers, not for their sources.
 */
function Origin({ line: { name, source, pageDate, checkedOn, confidence } }: { readonly line: Helpline }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles['origin']} onToggle={() => setOpened(true)}>
      <summary>
        {words.checked(spelledOut(checkedOn))}
        <span className="hidden">, {name}</span>
      </summary>
      {opened && (
        <p>
          {words.statedOn(source)} {pageDate ? words.pageFrom(spelledOut(pageDate)) : words.pageUndated}
          {confidence === 'medium' && ` ${words.lessSure}`}
        </p>
      )}
    </details>
  );
}
