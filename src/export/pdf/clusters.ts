import { directionsOf } from './directions.ts';

/**
 * How a character comes onto the page: `set` with the glyphs of an embedded font, `drawn` as a picture by the device's
 * fonts, or `lacking`, where neither has it: an empty box stands for it.
 */
export type Face = 'set' | 'drawn' | 'lacking';

/** What a reader sees as one character. Of an odd `level` it runs from right to left, as Unicode's UAX 9 has it. */
export interface Cluster {
  readonly text: string;
  readonly face: Face;
  readonly level: number;
}

/** A line of text in clusters, in the order in which it is read, and the direction it is read in. */
export interface ClusteredLine {
  readonly clusters: readonly Cluster[];
  readonly rightToLeft: boolean;
}

/** Which letters there are for some text. */
export interface Letters {
  /** Whether the embedded font has them, and can put them together. */
  holds(text: string): boolean;
  /** Whether the device's fonts have them. */
  draws(text: string): boolean;
}

const EMOJI_SELECTOR = '\ufe0f';
const JOINS_WHAT_IS_DRAWN = /^[\p{White_Space}\p{P}\p{Nd}]+$/u;
/** Characters that only say which way others run. */
const DIRECTION = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/u;
/** No character of any script has more code points; what has is a chain that somebody made, and can break anywhere. */
const LONGEST = 64;
/** A letter with more marks than that would reach over its neighbours and off the page. */
const MOST_MARKS = 24;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A line without line breaks, split into what the embedded font has glyphs for and what must be drawn. */
export function clustersOf(line: string, letters: Letters): ClusteredLine {
  const { levels, rightToLeft } = directionsOf(line);
  const found: { text: string; level: number }[] = [];
  let at = 0;
  for (const { segment } of graphemes.segment(line)) {
    for (const text of shortened(segment)) {
      if (!DIRECTION.test(text)) found.push({ text, level: levels[at] ?? 0 });
      at += Array.from(text).length;
    }
  }
  const faces = joined(found.map(({ text, level }) => ({ text, face: faceOf(text, level, letters) })));
  return { clusters: found.map((each, index) => ({ ...each, face: faces[index] ?? 'set' })), rightToLeft };
}

/** What of a cluster is drawn: all but the marks that would pile up. */
export function inSight(text: string): string {
  return text.replace(PILE, '$1');
}

/** Whether a text can't be shown whole, whatever the device's fonts have. */
export function isPiledUp(text: string): boolean {
  return inSight(text) !== text;
}

const PILE = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');

/** A character as it is; a chain of joined ones in pieces. A pile of marks stays on its letter. */
function shortened(cluster: string): readonly string[] {
  if (cluster.length <= LONGEST || isPiledUp(cluster)) return [cluster];
  const characters = Array.from(cluster);
  return Array.from({ length: Math.ceil(characters.length / LONGEST) }, (_, index) =>
    characters.slice(index * LONGEST, (index + 1) * LONGEST).join(''),
  );
}

function faceOf(text: string, level: number, letters: Letters): Face {
  const isHeld = !text.includes(EMOJI_SELECTOR) && !isPiledUp(text) && letters.holds(text);
  // The embedded fonts hold no script that runs from right to left; what stands among such words is drawn with them.
  if (isHeld && (level % 2 === 0 || !letters.draws(text))) return 'set';
  return letters.draws(inSight(text)) ? 'drawn' : 'lacking';
}

/** Spaces, numbers and punctuation between drawn words are drawn with them, so that a sentence keeps one face. */
function joined(clusters: readonly { readonly text: string; readonly face: Face }[]): readonly Face[] {
  const faces = clusters.map(({ face }) => face);
  let lastDrawn: number | undefined;
  for (const [index, { text, face }] of clusters.entries()) {
    if (face === 'drawn') {
      if (lastDrawn !== undefined) faces.fill('drawn', lastDrawn, index);
      lastDrawn = index;
    } else if (face === 'lacking' || !JOINS_WHAT_IS_DRAWN.test(text)) {
      lastDrawn = undefined;
    }
  }
  return faces;
}
