import type { Style } from './styles.ts';
import { baselineIn, PAGE } from './styles.ts';
import type { Painter } from './painter.ts';
import type { Strip } from './strips.ts';
import type { StructureNode } from './structure.ts';
import { textLines } from './text-lines.ts';

/** How a text stands on the page, in points. */
export interface Placing {
  readonly style: Style;
  /** Room above the first line. */
  readonly before: number;
  /** Where the lines begin, from the reader's side of the page: left, or right for right-to-left lines. */
  readonly indent?: number;
  /** Painted with the first line, for a list's bullet. */
  beside?(top: number, rightToLeft: boolean): void;
}

/** Lines of a paragraph that never stand alone at the foot or the head of a page. */
const TOGETHER = 2;

/** A text as strips, one a line. */
export function textStrips(text: string, node: StructureNode, placing: Placing, painter: Painter): readonly Strip[] {
  const { style, before, indent = 0 } = placing;
  const lines = textLines(text, style, PAGE.right - PAGE.left - indent, painter);
  return lines.map((line, index) => {
    const left = lines.length - 1 - index;
    return {
      height: style.leading,
      before: index === 0 ? before : 0,
      keep: left > 0 && (index < TOGETHER - 1 || left < TOGETHER),
      paint(top) {
        if (index === 0) placing.beside?.(top, line.rightToLeft);
        const x = line.rightToLeft ? PAGE.right - indent - line.width : PAGE.left + indent;
        painter.write(line, node, x, baselineIn(top, style), style);
      },
    };
  });
}

/** The same strips, with no page break before what follows them, where it fits. */
export function keptWithNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip) => ({ ...strip, keep: true }));
}
