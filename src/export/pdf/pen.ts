import type { DrawRun } from './drawn-run.ts';
import { hiddenWords } from './hidden-words.ts';
import type { Style } from './look.ts';
import { picturesOn } from './pictures.ts';
import type { Part } from './structure.ts';
import { partOf, within } from './structure.ts';
import type { Measures, Piece, TextLine } from './text-lines.ts';
import type { Typeface } from './typefaces.ts';

/** Measures text and writes it on the current page. */
export interface Pen extends Measures {
  readonly pdf: PDFKit.PDFDocument;
  /** Points from the top left of the page; `baseline` is where the letters stand. */
  write(line: TextLine, part: Part, x: number, baseline: number, style: Style): void;
  /** To be called once, before the file is finished. */
  finish(): void;
}

export function penFor(
  pdf: PDFKit.PDFDocument,
  typefaces: Readonly<Record<Style['typeface'], Typeface>>,
  drawRun: DrawRun,
  language: string,
): Pen {
  for (const [name, { file }] of Object.entries(typefaces)) pdf.registerFont(name, file);
  const placePicture = picturesOn(pdf);
  const words = hiddenWords(pdf);

  const width = ({ text, drawn, rightToLeft }: Piece, style: Style): number =>
    drawn
      ? drawRun.measure(text, style, rightToLeft)
      : pdf.font(style.typeface).fontSize(style.size).widthOfString(text);

  const set = ({ text }: Piece, part: Part, x: number, baseline: number, style: Style): void => {
    within(part, pdf, () => {
      pdf.font(style.typeface).fontSize(style.size).fillColor(style.colour);
      pdf.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    });
  };

  const draw = (piece: Piece, part: Part, x: number, baseline: number, style: Style): void => {
    const { rightToLeft } = piece;
    const text = piece.text.trimEnd();
    if (text === '') return;
    const span = partOf(part, 'Span', pdf, { actual: piece.text });
    within(span, pdf, () => {
      const key = [style.typeface, style.size, style.colour, rightToLeft, text].join(' ');
      placePicture(key, () => drawRun.draw(text, style, rightToLeft), x, baseline);
      words.place(text, rightToLeft, x, baseline, drawRun.measure(text, style, rightToLeft), style.size);
    });
  };

  return {
    pdf,
    language,
    codePoints: (style) => typefaces[style.typeface].codePoints,
    width,
    write(line, part, x, baseline, style) {
      let at = x;
      for (const piece of line.pieces) {
        if (piece.drawn) draw(piece, part, at, baseline, style);
        else set(piece, part, at, baseline, style);
        at += width(piece, style);
      }
    },
    finish: () => words.finish(),
  };
}
