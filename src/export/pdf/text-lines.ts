import type { Cluster } from './clusters.ts';
import { clustersOf, startsRightToLeft } from './clusters.ts';
import { unbreakable } from './line-breaks.ts';
import type { Style } from './look.ts';
import { plainLines } from './plain-lines.ts';

/** A stretch of one line that is set in the embedded font, or drawn as one picture. */
export interface Piece {
  readonly text: string;
  readonly drawn: boolean;
  readonly rightToLeft: boolean;
}

/** A line on paper. Its pieces stand from left to right. */
export interface TextLine {
  readonly pieces: readonly Piece[];
  /** In points, without the space at its end. */
  readonly width: number;
  readonly rightToLeft: boolean;
}

/** How wide things come out, and what there are glyphs for. */
export interface Measures {
  readonly language: string;
  codePoints(style: Style): ReadonlySet<number>;
  /** In points. */
  width(piece: Piece, style: Style): number;
}

/**
 * A text broken into lines no wider than `width` points, its own line breaks kept, nothing left out. A word that is too
 * long breaks where it must. Each line but the last ends with a space, or where no space belongs.
 */
export function textLines(text: string, style: Style, width: number, measures: Measures): readonly TextLine[] {
  const written = plainLines(text);
  return written.flatMap((line, index) => {
    const { clusters, rightToLeft } = clustersOf(line, measures.codePoints(style));
    const broken = fill(clusters, style, width, measures);
    // Who hears the page read aloud needs the space between the last word of a line and the first of the next.
    const isLast = index === written.length - 1;
    return broken.map((part, at) => {
      const spaced = at === broken.length - 1 && !isLast && part.length > 0 ? [...part, spaceAfter(part)] : part;
      return lineOf(spaced, rightToLeft, style, measures);
    });
  });
}

function fill(
  clusters: readonly Cluster[],
  style: Style,
  width: number,
  measures: Measures,
): readonly (readonly Cluster[])[] {
  const lines: Cluster[][] = [];
  let line: Cluster[] = [];
  let reach = 0;
  const add = (part: readonly Cluster[]): void => {
    if (line.length > 0 && reach + widthOf(trimmed(part), style, measures) > width) {
      lines.push(line);
      line = [];
      reach = 0;
    }
    line.push(...part);
    reach += widthOf(part, style, measures);
  };
  for (const part of unbreakable(clusters, measures.language)) {
    const fits = widthOf(trimmed(part), style, measures) <= width;
    for (const piece of fits ? [part] : part.map((cluster) => [cluster])) add(piece);
  }
  return [...lines, line];
}

function lineOf(clusters: readonly Cluster[], rightToLeft: boolean, style: Style, measures: Measures): TextLine {
  const bare = piecesOf(trimmed(clusters));
  return {
    pieces: piecesOf(clusters),
    width: bare.reduce((sum, piece) => sum + measures.width(piece, style), 0),
    rightToLeft,
  };
}

function widthOf(clusters: readonly Cluster[], style: Style, measures: Measures): number {
  return piecesOf(clusters).reduce((sum, piece) => sum + measures.width(piece, style), 0);
}

function piecesOf(clusters: readonly Cluster[]): readonly Piece[] {
  const stretches: { text: string; drawn: boolean }[] = [];
  for (const { text, drawn } of clusters) {
    const last = stretches.at(-1);
    if (last?.drawn === drawn) last.text += text;
    else stretches.push({ text, drawn });
  }
  return stretches.map((stretch) => ({ ...stretch, rightToLeft: startsRightToLeft(stretch.text) }));
}

function trimmed(clusters: readonly Cluster[]): readonly Cluster[] {
  const last = clusters.findLastIndex(({ text }) => text.trim() !== '');
  return clusters.slice(0, last + 1);
}

function spaceAfter(clusters: readonly Cluster[]): Cluster {
  return { text: ' ', drawn: clusters.at(-1)?.drawn === true };
}
