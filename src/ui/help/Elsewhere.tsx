import { helpWords } from '#catalogue/help-words.ts';
import { anywhere, countries } from '#catalogue/helplines.ts';
import type { CountryHelp } from '#domain/helplines/helpline.ts';
import styles from './HelpPage.module.css';
import { FoldedCountry } from './Kinds.tsx';
import { Lines } from './Line.tsx';

/** The directory for any country, and the lines of every country that isn't chosen. */
export function Elsewhere({ country }: { readonly country: CountryHelp | undefined }) {
  return (
    <>
      <section className={styles['group']} aria-labelledby="elsewhere">
        <h2 id="elsewhere">{helpWords.elsewhere.title}</h2>
        <p>{helpWords.elsewhere.lead}</p>
        <Lines lines={anywhere} heading="h3" />
      </section>
      <section className={styles['group']} aria-labelledby="countries">
        <h2 id="countries">{country ? helpWords.elsewhere.others : helpWords.elsewhere.all}</h2>
        <div>
          {countries
            .filter((other) => other !== country)
            .map((help) => (
              <FoldedCountry key={help.country} help={help} />
            ))}
        </div>
      </section>
    </>
  );
}
