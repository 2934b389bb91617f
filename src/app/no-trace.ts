/** The key of `sessionStorage` that says that this tab leaves no trace. Holds no text, and goes with the tab. */
export const NO_TRACE = 'fledge-no-trace';

/** Whether the reader chose, for this tab, that nothing is kept on the device. */
export function leavesNoTrace(): boolean {
  try {
    return sessionStorage.getItem(NO_TRACE) !== null;
  } catch {
    return false;
  }
}
