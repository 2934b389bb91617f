import type { Block } from '#domain/blocks/block.ts';
import { figureStrips } from './figure-strips.ts';
import { baselineIn, COLOURS, PAGE, STYLES } from './styles.ts';
import type { Painter } from './painter.ts';
import { onOneLine } from './plain-lines.ts';
import type { Strip } from './strips.ts';
import type { StructureNode } from './structure.ts';
import { asArtifact, nodeIn } from './structure.ts';
import { textLines } from './text-lines.ts';
import { keptWithNext, textStrips } from './text-strips.ts';

/** The height of a line to write on by hand. */
const HAND_LINE = 23;
const BULLET = '•';
const BULLET_INDENT = 3;
const ITEM_INDENT = 17;

/** Room above, in points. */
const ABOVE = { heading2: 15, heading3: 10, label: 5, labelled: 0, paragraph: 3, item: 2, figure: 6 };

/** A block as strips of the page, tagged as what it is. */
export function blockStrips(block: Block, root: StructureNode, painter: Painter): readonly Strip[] {
  switch (block.type) {
    case 'heading':
      return heading(block.level, block.text, root, painter);
    case 'paragraph':
      return [
        ...label(block.label, root, painter),
        ...textStrips(
          block.text,
          nodeIn(root, 'P', painter.pdf),
          { style: STYLES.body, before: block.label ? ABOVE.labelled : ABOVE.paragraph },
          painter,
        ),
      ];
    case 'list': {
      const list = nodeIn(root, 'L', painter.pdf);
      return [
        ...label(block.label, root, painter),
        ...block.items.flatMap((text, index) =>
          item(text, list, index === 0 && block.label ? ABOVE.labelled : ABOVE.item, painter),
        ),
      ];
    }
    case 'figure':
      return figureStrips(block.figure, root, ABOVE.figure, painter);
    case 'room':
      return Array.from({ length: block.lines }, () => emptyLine(painter));
    case 'break':
      return [{ height: 0, before: 0, keep: false, startsPage: true, paint: () => undefined }];
  }
}

function heading(level: 2 | 3, text: string, root: StructureNode, painter: Painter): readonly Strip[] {
  const node = nodeIn(root, level === 2 ? 'H2' : 'H3', painter.pdf);
  const style = level === 2 ? STYLES.heading2 : STYLES.heading3;
  const before = level === 2 ? ABOVE.heading2 : ABOVE.heading3;
  return keptWithNext(textStrips(onOneLine(text), node, { style, before }, painter));
}

function label(text: string | undefined, root: StructureNode, painter: Painter): readonly Strip[] {
  if (!text) return [];
  const node = nodeIn(root, 'P', painter.pdf);
  return keptWithNext(textStrips(text, node, { style: STYLES.label, before: ABOVE.label }, painter));
}

function item(text: string, list: StructureNode, before: number, painter: Painter): readonly Strip[] {
  const style = STYLES.body;
  const entry = nodeIn(list, 'LI', painter.pdf);
  const bulletNode = nodeIn(entry, 'Lbl', painter.pdf);
  const [bullet] = textLines(BULLET, style, ITEM_INDENT, painter);
  return textStrips(
    text,
    nodeIn(entry, 'LBody', painter.pdf),
    {
      style,
      before,
      indent: ITEM_INDENT,
      beside(top, rightToLeft) {
        if (!bullet) return;
        const x = rightToLeft ? PAGE.right - BULLET_INDENT - bullet.width : PAGE.left + BULLET_INDENT;
        painter.write(bullet, bulletNode, x, baselineIn(top, style), style);
      },
    },
    painter,
  );
}

/** Only to be seen: nothing is there to be read. */
function emptyLine(painter: Painter): Strip {
  return {
    height: HAND_LINE,
    before: 0,
    keep: false,
    paint: (top) =>
      asArtifact(painter.pdf, 'Layout', () => {
        painter.pdf
          .moveTo(PAGE.left, top + HAND_LINE)
          .lineTo(PAGE.right, top + HAND_LINE)
          .lineWidth(0.8)
          .strokeColor(COLOURS.line)
          .stroke();
      }),
  };
}
