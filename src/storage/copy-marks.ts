/** Where the last sentence of a workbook lies in `localStorage`. */
export function sentenceKeyOf(name: string): string {
  return `${name}-sentence`;
}

/** What says, in `localStorage`, that a workbook was mirrored on this device. Holds no text. */
export function mirroredMarkOf(name: string): string {
  return `${name}-mirrored`;
}

/** What says, in `localStorage`, how many documents were mirrored last. */
export function countMarkOf(name: string): string {
  return `${name}-documents`;
}

/** The database that takes the place of one that can't be opened any more. */
export function spareNameOf(name: string): string {
  return `${name}-spare`;
}

/** What says, in `localStorage`, on which day old versions were last thinned out. */
export function tidiedMarkOf(name: string): string {
  return `${name}-tidied`;
}

/** What says, in `localStorage`, that versions were put away that the mirror doesn't hold yet. */
export function historyDueMarkOf(name: string): string {
  return `${name}-history-due`;
}

/** What says, in `localStorage`, that a workbook has a lock. Holds no text. */
export function lockedMarkOf(name: string): string {
  return `${name}-locked`;
}

/** Leaves a mark; that it can't be left is borne. */
export function mark(key: string, value = 'yes'): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // What a mark tells is found out without it too, a moment later.
  }
}

/** Takes a mark away. */
export function unmark(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing can be there either.
  }
}

/** The figure that a mark tells; a time is in milliseconds since 1970. Undefined where there is none. */
export function markedFigure(key: string): number | undefined {
  try {
    const figure = Number(localStorage.getItem(key) ?? Number.NaN);
    return Number.isFinite(figure) ? figure : undefined;
  } catch {
    return undefined;
  }
}

/** Whether something is there under a key of `localStorage`; false where the browser doesn't say. */
export function isMarked(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
