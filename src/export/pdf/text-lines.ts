import type { Cluster, Face } from './clusters.ts';
import { clustersOf } from './clusters.ts';
import { visualOrder } from './directions.ts';
import { unbreakable } from './line-breaks.ts';
import type { Style } from './styles.ts';
import { plainLines } from './plain-lines.ts';

/** A stretch of one line that runs one way and is set in the embedded font, drawn as one picture, or told by boxes. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly rightToLeft: boolean;
}

/** A piece and where it stands, in points from the left of its line. */
export interface PlacedPiece extends Piece {
  readonly left: number;
  /** The space that is read after it and takes no room, at the end of a line. */
  readonly after: string;
}

/** A line on paper. Its pieces come in the order in which they are read. */
export interface TextLine {
  readonly pieces: readonly PlacedPiece[];
  /** In points, without the space at its end. */
  readonly width: number;
  readonly rightToLeft: boolean;
}

/** How wide things come out, and what there are letters for. */
export interface Measures {
  readonly language: string;
  /** Whether the embedded font has the letters of a text, and can put them together. */
  holds(text: string, style: Style): boolean;
  /** Whether the device's fonts have them. */
  draws(text: string): boolean;
  /** In points. */
  width(piece: Piece, style: Style): number;
}

type Stretch = Omit<Cluster, 'text'> & { text: string };

/**
 * A text broken into lines no wider than `width` points, its own line breaks kept, nothing left out. A word that is too
 * long breaks where it must. Each line but the last ends with a space, or where no space belongs.
 */
export function textLines(text: string, style: Style, width: number, measures: Measures): readonly TextLine[] {
  const written = plainLines(text);
  const letters = { holds: (cluster: string) => measures.holds(cluster, style), draws: measures.draws };
  return written.flatMap((line, index) => {
    const { clusters, rightToLeft } = clustersOf(line, letters);
    const broken = fill(clusters, style, width, measures);
    // Who hears the page read aloud needs the space between the last word of a line and the first of the next.
    const isLast = index === written.length - 1;
    return broken.map((part, at) => lineOf(part, at === broken.length - 1 && !isLast, rightToLeft, style, measures));
  });
}

function fill(clusters: readonly Cluster[], style: Style, width: number, measures: Measures): readonly (readonly Cluster[])[] {
  const lines: Cluster[][] = [];
  let line: Cluster[] = [];
  let reach = 0;
  const add = (part: readonly Cluster[]): void => {
    if (line.length > 0 && reach + widthOf(trimmed(part), style, measures) > width) {
      lines.push(line);
      line = [];
      reach = 0;
    }
    for (const cluster of part) line.push(cluster);
    reach += widthOf(part, style, measures);
  };
  for (const part of unbreakable(clusters, measures.language)) {
    const fits = widthOf(trimmed(part), style, measures) <= width;
    for (const piece of fits ? [part] : part.map((cluster) => [cluster])) add(piece);
  }
  return [...lines, line];
}

/** `spaced`: with a space behind it, whatever it ends with. */
function lineOf(clusters: readonly Cluster[], spaced: boolean, rightToLeft: boolean, style: Style, measures: Measures): TextLine {
  const bare = trimmed(clusters);
  const pieces = stretchesOf(bare).map((stretch) => ({ ...stretch, rightToLeft: stretch.level % 2 === 1 }));
  const widths = pieces.map((piece) => measures.width(piece, style));
  const lefts = pieces.map(() => 0);
  let width = 0;
  for (const index of visualOrder(pieces.map(({ level }) => level))) {
    lefts[index] = width;
    width += widths[index] ?? 0;
  }
  const space =
    clusters
      .slice(bare.length)
      .map(({ text }) => text)
      .join('') + (spaced ? ' ' : '');
  return {
    pieces: pieces.map(({ text, face, rightToLeft: turned }, index) => ({
      text,
      face,
      rightToLeft: turned,
      left: lefts[index] ?? 0,
      after: index === pieces.length - 1 ? space : '',
    })),
    width,
    rightToLeft,
  };
}

function widthOf(clusters: readonly Cluster[], style: Style, measures: Measures): number {
  return stretchesOf(clusters).reduce(
    (sum, { text, face, level }) => sum + measures.width({ text, face, rightToLeft: level % 2 === 1 }, style),
    0,
  );
}

function stretchesOf(clusters: readonly Cluster[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { text, face, level } of clusters) {
    const last = stretches.at(-1);
    if (last?.face === face && last.level === level) last.text += text;
    else stretches.push({ text, face, level });
  }
  return stretches;
}

function trimmed(clusters: readonly Cluster[]): readonly Cluster[] {
  const last = clusters.findLastIndex(({ text }) => text.trim() !== '');
  return clusters.slice(0, last + 1);
}
