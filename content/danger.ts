/**
 * Beginnings of addresses where a last session is planned, where things are brought to an end, or where someone reads
 * that being done is fine. None of them answers a search that is worded like danger.
 */
export const neverInDanger: readonly string[] = [
  '/paths/',
  '/read/last-session',
  '/worksheets/last-session',
  '/worksheets/asking-for-a-closing-session',
  '/read/many-few-one-none',
  '/read/ready',
  '/read/what-an-ending-is',
];
