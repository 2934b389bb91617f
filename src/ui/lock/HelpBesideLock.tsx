import { useState } from 'react';
import { helpWords } from '#catalogue/help-words.ts';
import { countries } from '#catalogue/helplines.ts';
import { words } from '#catalogue/words.ts';
import { addressOf } from '#domain/documents/address.ts';
import type { Document } from '#domain/documents/document.ts';
import { valueAt } from '#domain/documents/document.ts';
import { SETTINGS } from '#workbook/memory/settings.ts';
import { CountryChoice } from '../help/CountryChoice.tsx';
import { Danger } from '../help/Danger.tsx';
import { Lines } from '../help/Line.tsx';
import styles from './lock.module.css';

interface HelpBesideLockProps {
  /** Whether it's open without a tap, for somebody who asked for help and met the lock. */
  readonly openAtOnce: boolean;
  /** What can be read of the settings. */
  readonly settings: Document | undefined;
}

/** *Help now* on the lock: emergency numbers and the crisis lines of the reader's country, one tap away. Public numbers only. */
export function HelpBesideLock({ openAtOnce, settings }: HelpBesideLockProps) {
  const [open, setOpen] = useState(openAtOnce);
  const [forNow, setForNow] = useState<string>();
  const code = forNow ?? (settings && valueAt(settings, addressOf(SETTINGS, 'country')));
  const country = countries.find((each) => each.country === code);
  return (
    <section className={styles['help']} aria-label={words.app.helpNow}>
      <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.app.helpNow}
      </button>
      {open && (
        <>
          <Danger country={country} alone />
          <CountryChoice chosen={{ country, choose: setForNow, isStored: false }} onTouch={() => undefined} />
          {country && (
            <>
              <h2>{helpWords.kinds.crisis}</h2>
              <Lines lines={country.lines.filter(({ kind }) => kind === 'crisis')} heading="h3" />
            </>
          )}
        </>
      )}
    </section>
  );
}
