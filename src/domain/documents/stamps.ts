import type { Leaf } from './document.ts';

/**
 * Whether `a` is the current one of two leaves at one address. A stamp belongs to one value; where a damaged or made-up
 * file gives it to two, the value decides, so that every device decides alike.
 */
export function isLater(a: Leaf, b: Leaf): boolean {
  if (a.lamport !== b.lamport) return a.lamport > b.lamport;
  if (a.writer !== b.writer) return a.writer > b.writer;
  return a !== b && textBesideStamp(a) > textBesideStamp(b);
}

/** All of a leaf but its stamp, with what a later Fledge has added, as one text. */
function textBesideStamp({ lamport: _lamport, writer: _writer, value, at, ...added }: Leaf): string {
  return JSON.stringify([value, at, Object.entries(added).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
