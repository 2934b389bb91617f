import { helpWords } from '#catalogue/help-words.ts';
import type { CountryHelp } from '#domain/helplines/helpline.ts';
import { dialable, placeOf } from '#domain/helplines/helpline.ts';

interface EmergencyCallProps {
  readonly help: CountryHelp;
  /** The classes of the button. */
  readonly look: string;
}

/** A button that rings a country's emergency number. */
export function EmergencyCall({ help, look }: EmergencyCallProps) {
  const { emergency } = help;
  return (
    <a className={look} href={dialable('tel', emergency.phone)} aria-label={helpWords.danger.call(emergency.phone, placeOf(help))}>
      {helpWords.lines.callShort(emergency.phone)}
    </a>
  );
}
