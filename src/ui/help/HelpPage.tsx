import { anywhere, countries } from '#catalogue/helplines.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { longDate } from '#catalogue/words.ts';
import type { CountryHelp, Day, Helpline } from '#domain/helplines/helpline.ts';
import { dialable, isStale } from '#domain/helplines/helpline.ts';
import { useEffect, useState } from 'react';
import { Notice } from '../shared/Notice.tsx';
import { Page } from '../shared/Page.tsx';
import styles from './HelpPage.module.css';

/** '2026-11-21' as '21 November 2026', '2026-11' as 'November 2026'. */
function spelledOut(day: Day): string {
  const [year = 0, month = 1, date] = day.split('-').map(Number);
  const full = longDate(new Date(year, month - 1, date ?? 1));
  return date === undefined ? full.replace(/^\d+ /, '') : full;
}

/** The people who answer. Emergency numbers come first; nothing has to be chosen before them. */
export function HelpPage() {
  // The day is asked for after the first render, so that the prerendered page doesn't age.
  const [stale, setStale] = useState(false);
  useEffect(() => {
    const days = countries.flatMap(({ lines }) => lines.map(({ checkedOn }) => checkedOn));
    setStale(days.some((day) => isStale(day, new Date())));
  }, []);
  return (
    <Page title={pageWords.help.title} lead={pageWords.help.nobody}>
      {stale && <Notice>{pageWords.help.stale}</Notice>}
      <section className={`card ${styles['danger']}`} aria-labelledby="emergency">
        <h2 id="emergency">{pageWords.help.emergencyTitle}</h2>
        <p>{pageWords.help.danger}</p>
        <ul className={styles['emergency']}>
          {countries.map(({ country, name, emergency }) => (
            <li key={country}>
              <span>{name}</span>
              <a className="button" href={dialable('tel', emergency.phone)}>
                {pageWords.help.callShort(emergency.phone)}
              </a>
              {emergency.note && <span className={styles['note']}>{emergency.note}</span>}
            </li>
          ))}
        </ul>
      </section>
      <section className={styles['group']} aria-labelledby="how-to-begin">
        <h2 id="how-to-begin">{pageWords.help.sayTitle}</h2>
        <blockquote className={styles['say']}>
          <p>“{pageWords.help.say}”</p>
          <p>“{pageWords.help.sayOr}”</p>
        </blockquote>
      </section>
      {countries.map((country) => (
        <CountryLines key={country.country} country={country} />
      ))}
      <section className={styles['group']} aria-labelledby="elsewhere">
        <h2 id="elsewhere">{pageWords.help.elsewhere}</h2>
        <p>{pageWords.help.elsewhereLead}</p>
        <ul className={styles['lines']}>
          {anywhere.map((line) => (
            <Line key={line.name} line={line} />
          ))}
        </ul>
        <p>{pageWords.help.person}</p>
      </section>
    </Page>
  );
}

function CountryLines({ country }: { readonly country: CountryHelp }) {
  return (
    <section className={styles['group']} aria-labelledby={`lines-${country.country}`}>
      <h2 id={`lines-${country.country}`}>{country.name}</h2>
      <ul className={styles['lines']}>
        {country.lines.map((line) => (
          <Line key={line.name} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line }: { readonly line: Helpline }) {
  return (
    <li className="card">
      <div>
        <h3>{line.name}</h3>
        <p>{line.about}</p>
        <p className={styles['note']}>
          {line.hours}
          {line.note ? `. ${line.note}` : ''}
        </p>
      </div>
      <div className={styles['ways']}>
        {line.phone && (
          <a className="button" href={dialable('tel', line.phone)} aria-label={pageWords.help.call(line.name, line.phone)}>
            {pageWords.help.callShort(line.phone)}
          </a>
        )}
        {line.text && (
          <a className="button" href={dialable('sms', line.text.to)}>
            {pageWords.help.textTo(line.text.to, line.text.word)}
          </a>
        )}
        {line.web && (
          <a className="button" href={line.web.url} rel="noreferrer noopener" target="_blank">
            {line.web.label}
          </a>
        )}
      </div>
      <p className={styles['source']}>
        {pageWords.help.checked(spelledOut(line.checkedOn))}
        {line.pageDate ? ` (${pageWords.help.page(spelledOut(line.pageDate))})` : ''}. {pageWords.help.source(line.source)}
      </p>
    </li>
  );
}
