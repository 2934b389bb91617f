/** What a reader sees as one character. `drawn`: no embedded glyphs, the device's fonts draw it as a picture. */
export interface Cluster {
  readonly text: string;
  readonly drawn: boolean;
}

/** A line of text in clusters, and the direction it is read in. */
export interface ClusteredLine {
  readonly clusters: readonly Cluster[];
  readonly rightToLeft: boolean;
}

/** The blocks of right-to-left scripts: a property for it does not exist in JavaScript's expressions. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const EMOJI_SELECTOR = '\ufe0f';
const JOINS_WHAT_IS_DRAWN = /^[\p{White_Space}\p{P}\p{Nd}]+$/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A line without line breaks, split into what the embedded font has glyphs for and what must be drawn. */
export function clustersOf(line: string, codePoints: ReadonlySet<number>): ClusteredLine {
  const texts = Array.from(graphemes.segment(line), ({ segment }) => segment);
  const rightToLeft = startsRightToLeft(line);
  // In such a line the order of the parts is not the order on paper: it is drawn as a whole, so that it comes out right.
  if (rightToLeft) return { clusters: texts.map((text) => ({ text, drawn: true })), rightToLeft };
  const drawn = joined(texts, texts.map((text) => !isCovered(text, codePoints)));
  return { clusters: texts.map((text, index) => ({ text, drawn: drawn[index] === true })), rightToLeft };
}

function isCovered(cluster: string, codePoints: ReadonlySet<number>): boolean {
  if (cluster.includes(EMOJI_SELECTOR)) return false;
  return Array.from(cluster).every((character) => codePoints.has(character.codePointAt(0) ?? 0));
}

/** Spaces, numbers and punctuation between drawn words are drawn with them, so that a sentence keeps one face. */
function joined(texts: readonly string[], lacking: readonly boolean[]): readonly boolean[] {
  const drawn = [...lacking];
  let lastDrawn: number | undefined;
  for (const [index, text] of texts.entries()) {
    if (lacking[index]) {
      if (lastDrawn !== undefined) drawn.fill(true, lastDrawn, index);
      lastDrawn = index;
    } else if (!JOINS_WHAT_IS_DRAWN.test(text)) {
      lastDrawn = undefined;
    }
  }
  return drawn;
}

/** The first letter decides. */
export function startsRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter);
}
