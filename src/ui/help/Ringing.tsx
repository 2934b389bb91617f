import { helpWords } from '#catalogue/help-words.ts';
import { countries } from '#catalogue/helplines.ts';
import type { CountryHelp } from '#domain/helplines/helpline.ts';
import { dialable, IN_WRITING, linesInWriting } from '#domain/helplines/helpline.ts';
import { Link } from '../shared/Link.tsx';
import styles from './HelpPage.module.css';
import { Lines } from './Line.tsx';

/** The section's id, for links to it. */
export const RINGING = 'when-i-ring';

/** What is true of most lines, for somebody who has never rung one, and those of the country that answer in writing. */
export function Ringing({ country }: { readonly country: CountryHelp | undefined }) {
  const words = helpWords.ringing;
  const inWriting = country ? linesInWriting(country) : [];
  return (
    <section id={RINGING} tabIndex={-1} className={styles['group']} aria-labelledby={`${RINGING}-title`}>
      <h2 id={`${RINGING}-title`}>{words.title}</h2>
      {words.first.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <blockquote className={styles['say']}>
        <p>{helpWords.quoted(words.ask)}</p>
      </blockquote>
      <p>{words.last}</p>
      <h3 id={IN_WRITING} tabIndex={-1}>
        {words.quietTitle}
      </h3>
      {words.quiet.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {inWriting.length > 0 && <Lines lines={inWriting} heading="h4" />}
      {country && inWriting.length === 0 && <p>{country.withoutText ?? words.quietNone}</p>}
      {!country && <InWritingAnywhere />}
      <Link className={styles['jump']} to="/help#crisis">
        {helpWords.kinds.crisis}
      </Link>
      <h3>{words.seenTitle}</h3>
      {words.seen.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h3>{words.unlistedTitle}</h3>
      <p>{words.unlisted}</p>
    </section>
  );
}

/** The first line of each country that answers in writing, a text before a page: nobody has to choose a country for it. */
function InWritingAnywhere() {
  const { text: textTo } = helpWords.lines;
  return (
    <ul className={styles['brief']}>
      {countries.flatMap((help) => {
        const lines = linesInWriting(help);
        const line = lines.find(({ text }) => text) ?? lines[0];
        if (!line) {
          return help.withoutText ? (
            <li key={help.country}>
              {help.name}: {help.withoutText}
            </li>
          ) : (
            []
          );
        }
        const { name, text, web } = line;
        return (
          <li key={help.country}>
            {help.name}, {name}:{' '}
            {text ? (
              <a className={styles['jump']} href={dialable('sms', text.to)}>
                {textTo(text.to, text.word)}
              </a>
            ) : (
              web && (
                <a className={styles['jump']} href={web.url} rel="noreferrer noopener" target="_blank">
                  {web.label}
                </a>
              )
            )}
          </li>
        );
      })}
    </ul>
  );
}
