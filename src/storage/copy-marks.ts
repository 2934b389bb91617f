/** Where the last sentence of a workbook lies in `localStorage`. */
export function sentenceKeyOf(name: string): string {
  return `${name}-sentence`;
}

/** What says, in `localStorage`, that a workbook was mirrored on this device, and how many documents. Holds no text. */
export function mirroredMarkOf(name: string): string {
  return `${name}-mirrored`;
}

/** What says, in `localStorage`, on which day old versions were last thinned out. */
export function tidiedMarkOf(name: string): string {
  return `${name}-tidied`;
}

/** Whether something is there under a key of `localStorage`; false where the browser doesn't say. */
export function isMarked(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** How many documents were last mirrored; undefined where that isn't known. */
export function mirroredCount(name: string): number | undefined {
  try {
    const mark = localStorage.getItem(mirroredMarkOf(name));
    return mark === null || !/^\d+$/.test(mark) ? undefined : Number(mark);
  } catch {
    return undefined;
  }
}
