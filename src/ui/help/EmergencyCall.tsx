import { helpWords } from '#catalogue/help-words.ts';
import type { CountryHelp } from '#domain/helplines/helpline.ts';
import { dialable } from '#domain/helplines/helpline.ts';

interface EmergencyCallProps {
  readonly help: CountryHelp;
  /** The classes of the button. */
  readonly look: string;
}

/** A button that rings a country's emergency number. */
export function EmergencyCall({ help: { name, emergency }, look }: EmergencyCallProps) {
  return (
    <a className={look} href={dialable('tel', emergency.phone)} aria-label={helpWords.danger.call(emergency.phone, name)}>
      {helpWords.lines.callShort(emergency.phone)}
    </a>
  );
}
