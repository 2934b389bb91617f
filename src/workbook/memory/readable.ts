import { addressOf } from '#domain/documents/address.ts';
import type { Document } from '#domain/documents/document.ts';
import { valueAt } from '#domain/documents/document.ts';
import { SETTINGS } from './settings.ts';

/** The worksheet that somebody may want to read in a bad hour without opening the lock. */
export const SAFETY_PLAN = 'safety-plan';
/** The setting that lets it be read: `on`. */
export const PLAN_WITHOUT_LOCK = 'plan-without-lock';
/** The setting that says whose lines are shown. */
const COUNTRY = 'country';

/** What can be read although there is a lock: the country whose lines come first and, where the reader chose it, the safety plan. */
export function readableWithoutLock(documents: readonly Document[]): readonly Document[] {
  const settings = documents.find(({ id }) => id === SETTINGS);
  if (!settings) return [];
  const country = settings.leaves[addressOf(SETTINGS, COUNTRY)];
  const mayRead = valueAt(settings, addressOf(SETTINGS, PLAN_WITHOUT_LOCK)) === 'on';
  return [
    { ...settings, leaves: country ? { [addressOf(SETTINGS, COUNTRY)]: country } : {}, kept: {} },
    ...documents.filter(({ id }) => mayRead && id === SAFETY_PLAN),
  ];
}
