import { inSight } from './clusters.ts';
import type { DrawRun } from './drawn-run.ts';
import { hiddenWords } from './hidden-words.ts';
import type { Style } from './styles.ts';
import { picturesOn } from './pictures.ts';
import type { StructureNode } from './structure.ts';
import { nodeIn, within } from './structure.ts';
import type { Measures, Piece, PlacedPiece, TextLine } from './text-lines.ts';
import type { Typeface } from './typefaces.ts';

/** Measures text and writes it on the current page. */
export interface Painter extends Measures {
  readonly pdf: PDFKit.PDFDocument;
  /** Points from the top left of the page; `baseline` is where the letters stand. */
  write(line: TextLine, node: StructureNode, x: number, baseline: number, style: Style): void;
  /** To be called once, before the file is finished. */
  finish(): void;
}

/** The empty box that stands for a character without a letter: what of the type's size it takes, and what of that is seen. */
const BOX = { advance: 0.66, width: 0.5, height: 0.66, line: 0.05 } as const;

export function painterFor(
  pdf: PDFKit.PDFDocument,
  typefaces: Readonly<Record<Style['typeface'], Typeface>>,
  drawRun: DrawRun,
  language: string,
): Painter {
  for (const [name, { file }] of Object.entries(typefaces)) pdf.registerFont(name, file);
  const placePicture = picturesOn(pdf);
  const words = hiddenWords(pdf);
  const lettersOf = { sans: letters(pdf, 'sans', typefaces.sans), serif: letters(pdf, 'serif', typefaces.serif) };

  const font = ({ typeface, size }: Style): PDFKit.PDFDocument => pdf.font(typeface).fontSize(size);

  const width = ({ text, face, rightToLeft }: Piece, style: Style): number => {
    if (face === 'drawn') return drawRun.measure(inSight(text), style, rightToLeft);
    return face === 'lacking' ? boxesFor(text) * BOX.advance * style.size : font(style).widthOfString(text);
  };

  const set = (text: string, node: StructureNode, x: number, baseline: number, style: Style): void => {
    within(node, pdf, () => {
      font(style).fillColor(style.colour);
      pdf.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    });
  };

  const draw = (
    { text, after, rightToLeft }: PlacedPiece,
    node: StructureNode,
    x: number,
    baseline: number,
    style: Style,
  ): void => {
    const seen = inSight(text);
    within(standingFor(text + after, node), pdf, () => {
      const key = [style.typeface, style.size, style.colour, rightToLeft, seen].join(' ');
      placePicture(key, () => drawRun.draw(seen, style, rightToLeft), x, baseline);
      words.place(text, rightToLeft, x, baseline, drawRun.measure(seen, style, rightToLeft), style.size);
    });
  };

  const box = (piece: PlacedPiece, node: StructureNode, x: number, baseline: number, style: Style): void => {
    const { size, colour } = style;
    within(standingFor(piece.text + piece.after, node), pdf, () => {
      for (let index = 0; index < boxesFor(piece.text); index++) {
        const left = x + (index * BOX.advance + (BOX.advance - BOX.width) / 2) * size;
        pdf
          .rect(left, baseline - BOX.height * size, BOX.width * size, BOX.height * size)
          .lineWidth(BOX.line * size)
          .strokeColor(colour)
          .stroke();
      }
      words.place(piece.text, piece.rightToLeft, x, baseline, width(piece, style), size);
    });
  };

  const standingFor = (text: string, node: StructureNode): StructureNode => nodeIn(node, 'Span', pdf, { actual: text });

  return {
    pdf,
    language,
    holds: (text, style) => lettersOf[style.typeface](text),
    draws: drawRun.has,
    width,
    write(line, node, x, baseline, style) {
      for (const piece of line.pieces) {
        const left = x + piece.left;
        if (piece.face === 'drawn') draw(piece, node, left, baseline, style);
        else if (piece.face === 'set') set(piece.text + piece.after, node, left, baseline, style);
        else box(piece, node, left, baseline, style);
      }
    },
    finish: () => words.finish(),
  };
}

/**
 * Whether an embedded font can set some text. It can't where it lacks a character, and where it lacks the place for a mark,
 * as for the stroke through most letters: there the library throws.
 */
function letters(pdf: PDFKit.PDFDocument, name: Style['typeface'], { font }: Typeface): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const characters = Array.from(text);
    if (!characters.every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))) return false;
    if (characters.length < 2) return true;
    const answer = known.get(text) ?? isSet(pdf, name, text);
    known.set(text, answer);
    return answer;
  };
}

function isSet(pdf: PDFKit.PDFDocument, name: Style['typeface'], text: string): boolean {
  try {
    pdf.font(name).widthOfString(text);
    return true;
  } catch {
    return false;
  }
}

/** How many boxes stand for a text: one for each character, with its marks. */
function boxesFor(text: string): number {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu)?.length ?? 0;
}
