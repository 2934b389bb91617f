/** The blocks of scripts that run from right to left: a property for it does not exist in JavaScript's expressions. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Words of the reader within a sentence of the workbook. Those that run from right to left are kept apart, so that they
 * don't turn round what stands beside them; others come back as they are.
 * Source: Unicode's UAX 9, 2.7 (isolates in plain text).
 */
export function isolated(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}
