import type { BidiCharTypeName } from 'bidi-js';
import openBidi from 'bidi-js';

const bidi = openBidi();

/**
 * For each kind of character beyond the Basic Multilingual Plane one within it of the same kind: the library looks at
 * half a pair at a time, and takes each half for a letter that runs from left to right.
 */
const STAND_INS: { readonly [Type in BidiCharTypeName]?: string } = {
  R: '\u05d0',
  AL: '\u0627',
  EN: '0',
  AN: '\u0660',
  NSM: '\u0300',
  ON: '!',
  ET: '%',
  BN: '\u200b',
};

/**
 * Which way each code point of a line runs, and the line itself, by Unicode's UAX 9: from right to left where the level is
 * odd. The first letter decides for the line, as `dir="auto"` does on the screen.
 */
export function directionsOf(line: string): { readonly levels: Uint8Array; readonly rightToLeft: boolean } {
  const characters = Array.from(line, (character) =>
    character.length === 1 ? character : (STAND_INS[bidi.getBidiCharTypeName(character)] ?? 'a'),
  );
  const { levels, paragraphs } = bidi.getEmbeddingLevels(characters.join(''), 'auto');
  return { levels, rightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1 };
}

/** The places of a line's pieces from left to right, by their levels: rule L2 of UAX 9. */
export function visualOrder(levels: readonly number[]): readonly number[] {
  // The library turns round the characters of a text; a letter stands for each piece.
  const pieces = 'a'.repeat(levels.length);
  const paragraph = { start: 0, end: levels.length - 1, level: 0 };
  return bidi.getReorderedIndices(pieces, { levels: Uint8Array.from(levels), paragraphs: [paragraph] });
}
