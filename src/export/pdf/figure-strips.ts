import type { ThenNowFigure, ThenNowLine, ThenNowPair } from '#domain/figures/then-now.ts';
import { thenNowKey, thenNowLines, thenNowSentences } from '#domain/figures/then-now.ts';
import type { FigureFrame } from './figure-marks.ts';
import { paintKey, paintNumbers, paintRatings, SCALE_NUMBERS, TRACK } from './figure-marks.ts';
import { baselineIn, PAGE, STYLES } from './styles.ts';
import type { Painter } from './painter.ts';
import { onOneLine } from './plain-lines.ts';
import type { Strip } from './strips.ts';
import type { StructureNode } from './structure.ts';
import { nodeIn } from './structure.ts';
import { textLines } from './text-lines.ts';
import { textStrips } from './text-strips.ts';

const LABEL_WIDTH = TRACK.left - PAGE.left - 22;
/** From a row's top to its line; what stands above are the numbers. */
const LINE_DEPTH = 19;
const KEY_HEIGHT = 16;
const ROW_ROOM = 7;
/** A longer figure goes on as another one, so that each page says what it shows. In points. */
const TALLEST = 600;

/** Adds to what the library's types know: the box of a figure that stands on one page, from the page's top left. */
interface FigureOptions extends PDFKit.Mixins.StructureElementOptions {
  bbox?: readonly [number, number, number, number];
}

/**
 * The figure as strips: a key, the pairs in their order, the scale, and what its ends mean. Together they are one
 * tagged figure with the same in words; a figure that is too tall for a page is told as several.
 */
export function figureStrips(figure: ThenNowFigure, root: StructureNode, before: number, painter: Painter): readonly Strip[] {
  return portions(figure, painter).flatMap((portion) => portionStrips(portion, root, before, painter));
}

function portions(figure: ThenNowFigure, painter: Painter): readonly ThenNowFigure[] {
  const portioned: ThenNowPair[][] = [[]];
  let height = 0;
  for (const pair of figure.pairs) {
    const taken = LINE_DEPTH + ROW_ROOM + labelLines(pair.label, painter).length * STYLES.row.leading;
    if (height + taken > TALLEST && height > 0) {
      portioned.push([]);
      height = 0;
    }
    portioned.at(-1)?.push(pair);
    height += taken;
  }
  return portioned.map((some) => ({ ...figure, pairs: some }));
}

function portionStrips(figure: ThenNowFigure, root: StructureNode, before: number, painter: Painter): readonly Strip[] {
  const key = thenNowKey(figure);
  const alt = onOneLine([...thenNowSentences(figure).map((sentence) => `${sentence}.`), key].join(' '));
  const options: FigureOptions = { alt };
  const node = nodeIn(root, 'Figure', painter.pdf, options);
  const frame: FigureFrame = { node, painter };
  const strips: readonly Strip[] = [
    { height: KEY_HEIGHT, before, keep: true, paint: (top) => paintKey(frame, figure.words.marks, top) },
    ...thenNowLines(figure).flatMap((line, index) => pairStrips(frame, line, figure.pairs[index])),
    { height: SCALE_NUMBERS.height, before: 0, keep: true, paint: (top) => paintNumbers(frame, top) },
    ...textStrips(key, node, { style: STYLES.label, before: 4, indent: TRACK.left - PAGE.left }, painter),
  ];
  const height = strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.before), 0);
  return strips.map((strip, index) => ({
    ...strip,
    keep: index < strips.length - 1,
    paint(top) {
      // The figure begins with its first strip, and only then is known where it stands.
      if (index === 0 && top + height <= PAGE.bottom) options.bbox = [PAGE.left, top, PAGE.right, top + height];
      strip.paint(top);
    },
  }));
}

function labelLines(label: string, painter: Painter): ReturnType<typeof textLines> {
  return textLines(label, STYLES.row, LABEL_WIDTH, painter);
}

/** A long label goes on below its line, as far as it needs. */
function pairStrips(frame: FigureFrame, line: ThenNowLine, pair: ThenNowPair | undefined): readonly Strip[] {
  const { painter, node } = frame;
  const style = STYLES.row;
  const lines = labelLines(line.label, painter);
  return lines.map((text, index) => {
    const first = index === 0;
    const room = index === lines.length - 1 ? ROW_ROOM : 0;
    const above = first ? LINE_DEPTH - style.leading / 2 : 0;
    return {
      height: above + style.leading + room,
      before: 0,
      keep: true,
      paint(top) {
        const x = text.rightToLeft ? PAGE.left + LABEL_WIDTH - text.width : PAGE.left;
        painter.write(text, node, x, baselineIn(top + above, style), style);
        if (first) paintRatings(frame, line, pair, top + LINE_DEPTH);
      },
    };
  });
}
