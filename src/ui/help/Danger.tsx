import { helpWords } from '#catalogue/help-words.ts';
import { countries } from '#catalogue/helplines.ts';
import type { CountryHelp } from '#domain/helplines/helpline.ts';
import { placeOf } from '#domain/helplines/helpline.ts';
import { Beginning } from './Beginning.tsx';
import { EmergencyCall } from './EmergencyCall.tsx';
import styles from './HelpPage.module.css';

interface DangerProps {
  readonly country: CountryHelp | undefined;
  /** Whether nothing of the help page stands beside it that could be led to. */
  readonly alone?: boolean;
}

/** Emergency numbers: all of them until a country is chosen, then that one, with what to know about it. */
export function Danger({ country, alone = false }: DangerProps) {
  const words = helpWords.danger;
  return (
    <section className={`card ${styles['danger']}`} aria-labelledby="emergency">
      <h2 id="emergency">{words.title}</h2>
      <p>{words.act}</p>
      {country ? (
        <div className={styles['own']}>
          <p>{words.here(placeOf(country))}</p>
          <EmergencyCall help={country} className="button lead" />
          {country.emergency.note && <p className={styles['note']}>{country.emergency.note}</p>}
        </div>
      ) : (
        <>
          <ul className={styles['emergency']}>
            {countries.map((help) => (
              <li key={help.country}>
                <span className={styles['country']}>{help.name}</span>
                <EmergencyCall help={help} className="button" brief />
              </li>
            ))}
          </ul>
          <Beginning alone={alone} />
        </>
      )}
    </section>
  );
}
