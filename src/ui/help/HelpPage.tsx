import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { blockWords } from '#catalogue/blocks.ts';
import { helpWords } from '#catalogue/help-words.ts';
import { anywhere, countries } from '#catalogue/helplines.ts';
import type { HelpKind } from '#domain/helplines/helpline.ts';
import { isStale, kindInHash } from '#domain/helplines/helpline.ts';
import { Link } from '../shared/Link.tsx';
import { Notice } from '../shared/Notice.tsx';
import { Page } from '../shared/Page.tsx';
import { DoctorToday } from '../chapter/DoctorToday.tsx';
import { CountryChoice } from './CountryChoice.tsx';
import { Danger } from './Danger.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import styles from './HelpPage.module.css';
import { KindsInCountry, WaysToKinds, WithoutCountry } from './Kinds.tsx';
import { Ringing } from './Ringing.tsx';
import { useCountry } from './use-country.ts';

/** Whether anything on the page was looked up more than a year ago. */
function hasAged(today: Date): boolean {
  const lines = [
    ...anywhere,
    ...countries.flatMap(({ emergency, lines: local }) => [emergency, ...(emergency.text ? [emergency.text] : []), ...local]),
  ];
  return lines.some(({ checkedOn }) => isStale(checkedOn, today));
}

/** The people who answer. Emergency numbers come first; nothing has to be chosen before them. */
export function HelpPage() {
  const chosen = useCountry();
  const byKeyboard = useRef(false);
  const wanted = useWanted(chosen.country?.country, byKeyboard);
  // The day is asked for after the first render, so that the prerendered page doesn't age.
  const [stale, setStale] = useState(false);
  useEffect(() => setStale(hasAged(new Date())), []);
  return (
    <Page title={helpWords.title} lead={helpWords.nobody}>
      {stale && <Notice>{helpWords.stale}</Notice>}
      <Danger country={chosen.country} />
      {/* Anew for each kind, so that the focus moves there even from another one. */}
      <WithoutCountry key={wanted} kind={chosen.country ? undefined : wanted}>
        <CountryChoice
          chosen={chosen}
          onTouch={(keyboard) => {
            byKeyboard.current = keyboard;
          }}
        />
      </WithoutCountry>
      {chosen.country ? <KindsInCountry help={chosen.country} wanted={wanted} /> : <WaysToKinds but={wanted} />}
      <Elsewhere country={chosen.country} />
      <Ringing country={chosen.country} />
      <section id="doctor" tabIndex={-1} className={styles['group']} aria-labelledby="doctor-title">
        <h2 id="doctor-title">{blockWords.doctor.label}</h2>
        <DoctorToday isOnHelp />
        <a className={styles['jump']} href="#emergency">
          {helpWords.danger.title}
        </a>
      </section>
      <section id="someone-else" tabIndex={-1} className={styles['group']} aria-labelledby="someone-else-title">
        <h2 id="someone-else-title">{helpWords.other.title}</h2>
        <p>{helpWords.other.text}</p>
        <Link className="button" to="/help#crisis">
          {helpWords.kinds.crisis}
        </Link>
      </section>
      <section className={styles['group']} aria-labelledby="later">
        <h2 id="later">{helpWords.later.title}</h2>
        <p>{helpWords.later.text}</p>
        <Link className="button" to="/worksheets/safety-plan">
          {helpWords.later.plan}
        </Link>
      </section>
    </Page>
  );
}

/**
 * The kind of line that the address names, once the page stands. The focus goes to its section on arriving and on
 * choosing a country; going through the countries with the keyboard leaves it where it is.
 */
function useWanted(country: string | undefined, byKeyboard: { readonly current: boolean }): HelpKind | undefined {
  const { hash, key } = useLocation();
  const place = `${key} ${hash} ${country ?? ''}`;
  const stoodAt = useRef<string>(undefined);
  // Prerendered pages know no hash. Another one, as that of a heading, leaves the section standing.
  const [wanted, setWanted] = useState<HelpKind>();
  useEffect(() => setWanted((before) => kindInHash(hash) ?? before), [hash]);
  useEffect(() => {
    if (!wanted || kindInHash(hash) !== wanted || stoodAt.current === place) return;
    stoodAt.current = place;
    if (byKeyboard.current) return;
    const section = document.getElementById(wanted);
    section?.focus({ preventScroll: true });
    section?.scrollIntoView({ behavior: 'instant' });
  }, [wanted, hash, place, byKeyboard]);
  return wanted;
}
