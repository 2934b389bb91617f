import { useState } from 'react';
import { helpWords } from '#catalogue/help-words.ts';
import { countries } from '#catalogue/helplines.ts';
import type { CountryHelp, HelpKind } from '#domain/helplines/helpline.ts';
import { byKind, HELP_KINDS, placeOf } from '#domain/helplines/helpline.ts';
import { Beginning } from './Beginning.tsx';
import { EmergencyCall } from './EmergencyCall.tsx';
import styles from './HelpPage.module.css';
import { Lines } from './Line.tsx';

/** What to know before the lines of a kind. */
function Lead({ kind }: { readonly kind: HelpKind }) {
  const lead = helpWords.leads[kind];
  return lead ? <p>{lead}</p> : null;
}

/** Below a country's crisis lines: how to write to one, where none takes texts. */
function InsteadOfText({ kind, help: { withoutText } }: { readonly kind: HelpKind; readonly help: CountryHelp }) {
  return kind === 'crisis' && withoutText ? <p>{withoutText}</p> : null;
}

/** One kind of line in every country that has it, for somebody who was led here and has chosen no country. */
export function KindEverywhere({ kind }: { readonly kind: HelpKind }) {
  const there = countries
    .map((help) => ({
      help,
      lines: help.lines.filter((line) => line.kind === kind),
      why: help.without?.[kind],
    }))
    .filter(({ lines, why }) => lines.length > 0 || why);
  return (
    <section id={kind} tabIndex={-1} className={styles['group']} aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>{helpWords.kinds[kind]}</h2>
      <Lead kind={kind} />
      {there.map(({ help, lines, why }) => (
        <div key={help.country} className={styles['group']}>
          <h3>{help.name}</h3>
          {why && <p>{why}</p>}
          {lines.length > 0 && <Lines lines={lines} heading="h4" />}
          <InsteadOfText kind={kind} help={help} />
        </div>
      ))}
      {there.length === 0 && <p>{helpWords.lines.noneAnywhere}</p>}
    </section>
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
        <EmergencyCall help={help} look="button" />
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
