import { useState } from 'react';
import { countries } from '#catalogue/helplines.ts';
import type { CountryHelp } from '#domain/helplines/helpline.ts';
import { SETTINGS } from '#workbook/memory/settings.ts';
import { useReadOnly, useSelected, useWorkbook } from '../shared/workbook-context.tsx';

/** The country whose lines come first, and how to change it. */
export interface ChosenCountry {
  /** Undefined while none is chosen, and in prerendered pages. */
  readonly country: CountryHelp | undefined;
  /** Takes a country's code; an empty one takes the choice back. */
  readonly choose: (code: string) => void;
  /** Whether the choice can be stored beyond this page. */
  readonly isStored: boolean;
}

/** The reader's country, from the settings. It is only ever chosen, never found out. */
export function useCountry(): ChosenCountry {
  const workbook = useWorkbook();
  const readOnly = useReadOnly(SETTINGS);
  const stored = useSelected((all) => all.setting('country'), undefined);
  const [forNow, setForNow] = useState<string>();
  const code = forNow ?? stored;
  return {
    country: countries.find(({ country }) => country === code),
    choose: (next) => {
      setForNow(readOnly ? next : undefined);
      if (!readOnly) workbook.set('country', next || null);
    },
    isStored: !readOnly,
  };
}
