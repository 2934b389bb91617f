import type { Block } from '#domain/blocks/block.ts';
import { figureStrips } from './figure-strips.ts';
import { baselineIn, COLOURS, PAGE, STYLES } from './styles.ts';
import type { Pen } from './painter.ts';
import { onOneLine } from './plain-lines.ts';
import type { Strip } from './strips.ts';
import type { Part } from './structure.ts';
import { asArtifact, partOf } from './structure.ts';
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
export function blockStrips(block: Block, root: Part, pen: Pen): readonly Strip[] {
  switch (block.type) {
    case 'heading':
      return heading(block.level, block.text, root, pen);
    case 'paragraph':
      return [
        ...label(block.label, root, pen),
        ...textStrips(
          block.text,
          partOf(root, 'P', pen.pdf),
          { style: STYLES.body, before: block.label ? ABOVE.labelled : ABOVE.paragraph },
          pen,
        ),
      ];
    case 'list': {
      const list = partOf(root, 'L', pen.pdf);
      return [
        ...label(block.label, root, pen),
        ...block.items.flatMap((text, index) => item(text, list, index === 0 && block.label ? ABOVE.labelled : ABOVE.item, pen)),
      ];
    }
    case 'figure':
      return figureStrips(block.figure, root, ABOVE.figure, pen);
    case 'room':
      return Array.from({ length: block.lines }, () => emptyLine(pen));
    case 'break':
      return [{ height: 0, before: 0, keep: false, startsPage: true, paint: () => undefined }];
  }
}

function heading(level: 2 | 3, text: string, root: Part, pen: Pen): readonly Strip[] {
  const part = partOf(root, level === 2 ? 'H2' : 'H3', pen.pdf);
  const style = level === 2 ? STYLES.heading2 : STYLES.heading3;
  const before = level === 2 ? ABOVE.heading2 : ABOVE.heading3;
  return keptWithNext(textStrips(onOneLine(text), part, { style, before }, pen));
}

function label(text: string | undefined, root: Part, pen: Pen): readonly Strip[] {
  if (!text) return [];
  const part = partOf(root, 'P', pen.pdf);
  return keptWithNext(textStrips(text, part, { style: STYLES.label, before: ABOVE.label }, pen));
}

function item(text: string, list: Part, before: number, pen: Pen): readonly Strip[] {
  const style = STYLES.body;
  const entry = partOf(list, 'LI', pen.pdf);
  const bulletPart = partOf(entry, 'Lbl', pen.pdf);
  const [bullet] = textLines(BULLET, style, ITEM_INDENT, pen);
  return textStrips(
    text,
    partOf(entry, 'LBody', pen.pdf),
    {
      style,
      before,
      indent: ITEM_INDENT,
      beside(top, rightToLeft) {
        if (!bullet) return;
        const x = rightToLeft ? PAGE.right - BULLET_INDENT - bullet.width : PAGE.left + BULLET_INDENT;
        pen.write(bullet, bulletPart, x, baselineIn(top, style), style);
      },
    },
    pen,
  );
}

/** Only to be seen: nothing is there to be read. */
function emptyLine(pen: Pen): Strip {
  return {
    height: HAND_LINE,
    before: 0,
    keep: false,
    paint: (top) =>
      asArtifact(pen.pdf, 'Layout', () => {
        pen.pdf
          .moveTo(PAGE.left, top + HAND_LINE)
          .lineTo(PAGE.right, top + HAND_LINE)
          .lineWidth(0.8)
          .strokeColor(COLOURS.line)
          .stroke();
      }),
  };
}
