import { helpWords } from '#catalogue/help-words.ts';
import { countries } from '#catalogue/helplines.ts';
import type { CountryHelp } from '#domain/helplines/helpline.ts';
import { dialable } from '#domain/helplines/helpline.ts';
import styles from './HelpPage.module.css';
import { RINGING } from './Ringing.tsx';

/** Emergency numbers: all of them until a country is chosen, then that one, with the others a tap away. */
export function Danger({ country }: { readonly country: CountryHelp | undefined }) {
  const words = helpWords.danger;
  return (
    <section className={`card ${styles['danger']}`} aria-labelledby="emergency">
      <h2 id="emergency">{words.title}</h2>
      <p>{words.act}</p>
      {country ? (
        <>
          <div className={styles['own']}>
            <p>{words.here(country.name)}</p>
            <EmergencyCall help={country} look="button lead" />
            {country.emergency.note && <p className={styles['note']}>{country.emergency.note}</p>}
          </div>
          <details className={styles['fold']}>
            <summary>{words.others}</summary>
            <EmergencyList among={countries.filter((other) => other !== country)} />
          </details>
        </>
      ) : (
        <EmergencyList among={countries} />
      )}
      <p>{words.hospital}</p>
      <h3 id="how-to-begin">{words.sayTitle}</h3>
      <blockquote className={styles['say']} aria-labelledby="how-to-begin">
        {words.say.map((sentence) => (
          <p key={sentence}>“{sentence}”</p>
        ))}
      </blockquote>
      <a className={styles['jump']} href={`#${RINGING}`}>
        {helpWords.ringing.title}
      </a>
    </section>
  );
}

function EmergencyList({ among }: { readonly among: readonly CountryHelp[] }) {
  return (
    <ul className={styles['emergency']}>
      {among.map((help) => (
        <li key={help.country}>
          <span className={styles['country']}>{help.name}</span>
          <EmergencyCall help={help} look="button" />
          {help.emergency.note && <span className={styles['note']}>{help.emergency.note}</span>}
        </li>
      ))}
    </ul>
  );
}

function EmergencyCall({ help, look }: { readonly help: CountryHelp; readonly look: string }) {
  const { phone } = help.emergency;
  return (
    <a className={look} href={dialable('tel', phone)} aria-label={helpWords.danger.call(phone, help.name)}>
      {helpWords.lines.callShort(phone)}
    </a>
  );
}
