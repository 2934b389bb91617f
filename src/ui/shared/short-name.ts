/** A name is heard whole before anything can be done with what it names. */
const LONGEST = 60;

/**
 * The beginning of what a reader wrote, as part of an accessible name: one line, cut behind a word where it is longer
 * than 60 characters. The whole of it stands in the description.
 */
export function shortName(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  if (letters.length <= LONGEST) return line;
  const beginning = letters.slice(0, LONGEST).join('');
  const end = beginning.lastIndexOf(' ');
  return `${end > LONGEST / 2 ? beginning.slice(0, end) : beginning}…`;
}
