import type { ReactNode } from 'react';
import { useState } from 'react';
import { helpWords } from '#catalogue/help-words.ts';
import { countries } from '#catalogue/helplines.ts';
import type { CountryHelp, HelpKind } from '#domain/helplines/helpline.ts';
import { byKind, HELP_KINDS, placeOf } from '#domain/helplines/helpline.ts';
import { Link } from '../shared/Link.tsx';
import { Beginning, Talk } from './Beginning.tsx';
import { EmergencyCall } from './EmergencyCall.tsx';
import styles from './HelpPage.module.css';
import { Lines } from './Line.tsx';

/** Whether the emergency number stands among the lines of a kind, since what is told before them may ask to call it. */
function hasEmergency(kind: HelpKind): boolean {
  return kind !== 'crisis' && kind !== 'therapist' && kind !== 'young';
}

/** What to know before the lines of a kind. */
function Lead({ kind }: { readonly kind: HelpKind }) {
  return helpWords.leads[kind]?.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}

/** Below a country's crisis lines: how to write to one, where none takes texts. */
function InsteadOfText({ kind, help: { withoutText } }: { readonly kind: HelpKind; readonly help: CountryHelp }) {
  return kind === 'crisis' && withoutText ? <p>{withoutText}</p> : null;
}

interface WithoutCountryProps {
  /** The kind that the reader was led to; undefined where they weren't, or have chosen a country. */
  readonly kind: HelpKind | undefined;
  /** The choice of a country. It stays the same element as one is chosen, since the keyboard may be on it. */
  readonly children: ReactNode;
}

/**
 * The choice of a country, and with a kind, the countries that have it below, each folded under its name: nobody rings
 * a number of another country because it stood first.
 */
export function WithoutCountry({ kind, children }: WithoutCountryProps) {
  return (
    <section id={kind} tabIndex={kind && -1} className={styles['group']} aria-labelledby={kind && `${kind}-title`}>
      {kind && (
        <>
          <h2 id={`${kind}-title`}>{helpWords.kinds[kind]}</h2>
          <p>{helpWords.lines.byCountry}</p>
        </>
      )}
      {children}
      {kind && (
        <>
          <Lead kind={kind} />
          {hasEmergency(kind) && (
            <a className={styles['jump']} href="#emergency">
              {helpWords.danger.numbers}
            </a>
          )}
          <Countries kind={kind} />
          {kind === 'crisis' && <Talk interpreter />}
        </>
      )}
    </section>
  );
}

/** One kind of line in every country that has it, or says why not. */
function Countries({ kind }: { readonly kind: HelpKind }) {
  const there = countries
    .map((help) => ({
      help,
      lines: help.lines.filter((line) => line.kind === kind),
      why: help.without?.[kind],
    }))
    .filter(({ lines, why }) => lines.length > 0 || why);
  if (there.length === 0) return <p>{helpWords.lines.noneAnywhere}</p>;
  return (
    <div>
      {there.map(({ help, lines, why }) => (
        <details key={help.country} className={styles['fold']}>
          <summary>{help.name}</summary>
          <div className={styles['group']}>
            {hasEmergency(kind) && <EmergencyCall help={help} className="button" brief />}
            {why && <p>{why}</p>}
            {lines.length > 0 && <Lines lines={lines} heading="h3" />}
            <InsteadOfText kind={kind} help={help} />
          </div>
        </details>
      ))}
    </div>
  );
}

/** A way to each kind, for somebody who has chosen no country. Such a section comes with the scripts, and so does its way. */
export function WaysToKinds({ but }: { readonly but: HelpKind | undefined }) {
  return (
    <nav className={`${styles['ways']} ${styles['scripted']}`} aria-labelledby="kinds-anywhere">
      <h2 id="kinds-anywhere">{helpWords.lines.more}</h2>
      <ul>
        {HELP_KINDS.filter((kind) => kind !== but).map((kind) => (
          <li key={kind}>
            <Link className={styles['jump']} to={`/help#${kind}`}>
              {helpWords.kinds[kind]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface KindsInCountryProps {
  readonly help: CountryHelp;
  /** The kind that the reader was led to, which has its section even when it has no line. */
  readonly wanted: HelpKind | undefined;
}

/** All lines of the chosen country: the crisis lines, how to begin, a way to each other kind, and the kinds. */
export function KindsInCountry({ help, wanted }: KindsInCountryProps) {
  const kinds = HELP_KINDS.filter(
    (kind) => kind === wanted || help.without?.[kind] || help.lines.some((line) => line.kind === kind),
  );
  const others = kinds.filter((kind) => kind !== 'crisis');
  return (
    <section className={styles['group']} aria-labelledby="lines-here">
      <h2 id="lines-here">{helpWords.lines.inCountry(placeOf(help))}</h2>
      {kinds.includes('crisis') && <KindHere kind="crisis" help={help} />}
      <Talk interpreter={false} />
      <Beginning />
      {others.length > 0 && (
        <nav className={styles['ways']} aria-labelledby="kinds-here">
          <h3 id="kinds-here">{helpWords.lines.more}</h3>
          <ul>
            {others.map((kind) => (
              <li key={kind}>
                <a className={styles['jump']} href={`#${kind}`}>
                  {helpWords.kinds[kind]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {others.map((kind) => (
        <KindHere key={kind} kind={kind} help={help} />
      ))}
    </section>
  );
}

function KindHere({ kind, help }: { readonly kind: HelpKind; readonly help: CountryHelp }) {
  const lines = help.lines.filter((line) => line.kind === kind);
  const why = help.without?.[kind] ?? (lines.length === 0 ? helpWords.lines.none(placeOf(help)) : undefined);
  return (
    <section id={kind} tabIndex={-1} className={styles['group']} aria-labelledby={`${kind}-title`}>
      <h3 id={`${kind}-title`}>{helpWords.kinds[kind]}</h3>
      <Lead kind={kind} />
      {hasEmergency(kind) && <EmergencyCall help={help} className="button" brief />}
      {why && <p>{why}</p>}
      {lines.length > 0 && <Lines lines={lines} heading="h4" />}
      <InsteadOfText kind={kind} help={help} />
    </section>
  );
}

/**
 * The numbers of a country that wasn't chosen, folded up. Without ids, which belong to the chosen country's sections.
 * The crisis lines are in the page from the start; the other kinds come when it is opened, since a first visit would
 * wait for all of them.
 */
export function FoldedCountry({ help }: { readonly help: CountryHelp }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles['fold']} onToggle={() => setOpened(true)}>
      <summary>{help.name}</summary>
      <div className={styles['group']}>
        <EmergencyCall help={help} className="button" />
        {help.emergency.note && <p className={styles['note']}>{help.emergency.note}</p>}
        {byKind(help.lines)
          .filter(({ kind }) => opened || kind === 'crisis')
          .map(({ kind, lines }) => (
            <div key={kind} className={styles['group']}>
              <h3>{helpWords.kinds[kind]}</h3>
              <Lead kind={kind} />
              <Lines lines={lines} heading="h4" />
              <InsteadOfText kind={kind} help={help} />
            </div>
          ))}
        {opened && HELP_KINDS.map((kind) => help.without?.[kind] && <p key={kind}>{help.without[kind]}</p>)}
      </div>
    </details>
  );
}
