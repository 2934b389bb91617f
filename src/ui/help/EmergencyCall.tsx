import { helpWords } from '#catalogue/help-words.ts';
import type { CountryHelp } from '#domain/helplines/helpline.ts';
import { dialable, placeOf } from '#domain/helplines/helpline.ts';
import styles from './Line.module.css';

interface EmergencyCallProps {
  readonly help: CountryHelp;
  /** The classes of its buttons. */
  readonly className: string;
  /** In a list of many countries, what to know about texts is said in a few words. */
  readonly brief?: boolean;
}

/**
 * A button that rings a country's emergency number, and where it takes texts, one of the same rank beside it: whoever
 * can't talk aloud is in no smaller danger. What to know about texts stands below.
 */
export function EmergencyCall({ help, className, brief = false }: EmergencyCallProps) {
  const { phone, text } = help.emergency;
  const { danger, lines } = helpWords;
  return (
    <>
      <div className={styles['ways']}>
        <a className={className} href={dialable('tel', phone)} aria-label={danger.call(phone, placeOf(help))}>
          {lines.callShort(phone)}
        </a>
        {text && (
          <a className={className} href={dialable('sms', text.to)} aria-label={danger.text(text.to, placeOf(help))}>
            {lines.text(text.to, undefined)}
          </a>
        )}
      </div>
      {text && <p className={styles['note']}>{brief ? danger.textBrief(text.brief) : danger.textNote(text.to, text.note)}</p>}
    </>
  );
}
