/**
 * A text as the lines its writer made, without what has no shape: control characters and soft hyphens, which carry no
 * words. A tab becomes four spaces; half of a broken character becomes U+FFFD; more than 80 spaces in a row
 * are 80, which the library needs minutes for when a whole page of them was pasted. One line at least.
 */
export function plainLines(text: string): readonly string[] {
  return (
    text
      // As toWellFormed does, which the oldest browsers lack: half of a pair of units can't be written into a file.
      .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (units) => (units.length === 2 ? units : '\ufffd'))
      .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
      .map((line) =>
        line
          .replaceAll('\t', '    ')
          .replace(/[\p{Cc}\u00ad\ufeff]/gu, '')
          .replace(/(\p{Zs}{80})\p{Zs}+/gu, '$1'),
      )
  );
}

/** The same on one line. */
export function onOneLine(text: string): string {
  return plainLines(text).join(' ').replace(/\s+/g, ' ').trim();
}
