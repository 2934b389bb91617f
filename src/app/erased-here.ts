import type { Erased } from '#workbook/persistence/persistence.ts';

/** The key of `sessionStorage` that says, on the page where a reader lands, that everything was erased. Holds no text. */
const ERASED_HERE = 'fledge-erased-here';

/** Has the next page of this tab say so. */
export function tellErased(how: Erased): void {
  try {
    sessionStorage.setItem(ERASED_HERE, how);
  } catch {
    // It is gone all the same.
  }
}

/** Whether it is to be said here. */
export function wasErasedHere(): boolean {
  try {
    return sessionStorage.getItem(ERASED_HERE) !== null;
  } catch {
    return false;
  }
}

/** What is to be said, which is said once. */
export function takeErased(): Erased {
  const how = sessionStorage.getItem(ERASED_HERE);
  sessionStorage.removeItem(ERASED_HERE);
  return how === 'gone' ? 'gone' : 'traces';
}
