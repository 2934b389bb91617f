import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import type { AtStep } from '../format.ts';
import { blockStrips } from './block-strips.ts';
import { canvasRuns } from './canvas-runs.ts';
import type { PdfDevice } from './drawn-run.ts';
import { baselineIn, COLOURS, PAGE, PAGE_NUMBER_TOP, PEOPLE, STYLES } from './styles.ts';
import type { Painter } from './painter.ts';
import { painterFor } from './painter.ts';
import { onOneLine } from './plain-lines.ts';
import type { PlacedStrip, Strip } from './strips.ts';
import { placed, withFootAtBottom } from './strips.ts';
import type { StructureNode } from './structure.ts';
import { asArtifact, rootNode, nodeIn } from './structure.ts';
import { bytesOf, openPdf } from './summary-pdf.ts';
import { textLines } from './text-lines.ts';
import { keptWithNext, textStrips } from './text-strips.ts';
import { loadTypefaces } from './typefaces.ts';

/** How much of the work it is to break the words into lines; the rest is to paint them. */
const SHARE_OF_LINES = 0.5;

/**
 * A summary as an A4 PDF: tagged, its fonts embedded, every word of it there to be found, copied and read aloud.
 * Empty boxes stand for what no font here has letters for. A long one is made in steps.
 * Rejects when the device can't make it, for want of memory.
 */
export async function renderPdf(
  document: SummaryDocument,
  { drawRun = canvasRuns() }: PdfDevice = {},
  atStep: AtStep = async () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = openPdf(document);
  const painter = painterFor(pdf, await loadTypefaces(), drawRun, document.language);
  const root = rootNode(pdf);
  const body = [...head(document, root, painter)];
  for (const [index, block] of document.blocks.entries()) {
    body.push(...blockStrips(block, root, painter));
    await atStep((index / document.blocks.length) * SHARE_OF_LINES);
  }
  const foot = footStrips(document, root, painter);
  // The foot does not stand alone on a page.
  const last = body.pop();
  const strips = [...body, ...(last ? [{ ...last, keep: true }] : []), ...foot];
  const places = withFootAtBottom(placed(strips), foot.length);
  for (const [index, place] of places.entries()) {
    paint(place, pdf);
    await atStep(SHARE_OF_LINES + (index / places.length) * (1 - SHARE_OF_LINES));
  }
  namePeople(document.people, painter);
  numberPages(painter);
  painter.finish();
  return bytesOf(pdf);
}

function head({ date, title }: SummaryDocument, root: StructureNode, painter: Painter): readonly Strip[] {
  const dated = textStrips(onOneLine(date), nodeIn(root, 'P', painter.pdf), { style: STYLES.date, before: 0 }, painter);
  const titled = textStrips(onOneLine(title), nodeIn(root, 'H1', painter.pdf), { style: STYLES.title, before: 0 }, painter);
  return keptWithNext([...dated, ...titled]);
}

/** What the page is, and people to call, in one piece. */
function footStrips({ foot, people }: SummaryDocument, root: StructureNode, painter: Painter): readonly Strip[] {
  const strips = [foot, ...people].flatMap((text) =>
    textStrips(text, nodeIn(root, 'P', painter.pdf), { style: STYLES.foot, before: 0 }, painter),
  );
  const rule: Strip = {
    height: 9,
    before: 24,
    keep: true,
    paint: (top) =>
      asArtifact(painter.pdf, 'Layout', () => {
        painter.pdf.moveTo(PAGE.left, top).lineTo(PAGE.right, top).lineWidth(0.8).strokeColor(COLOURS.line).stroke();
      }),
  };
  return [...keptWithNext([rule, ...strips.slice(0, -1)]), ...strips.slice(-1)];
}

/** Puts a strip on its page, which is the last one so far or the next. */
function paint({ page, top, strip }: PlacedStrip, pdf: PDFKit.PDFDocument): void {
  while (pdf.bufferedPageRange().count <= page) pdf.addPage();
  strip.paint(top);
}

/** On every page but the last, since sheets of paper come apart. Who hears the file read aloud finds them once, in the foot. */
function namePeople(people: readonly string[], painter: Painter): void {
  const { pdf } = painter;
  const { start, count } = pdf.bufferedPageRange();
  const style = STYLES.people;
  const lines = people.flatMap((text) => textLines(text, style, PEOPLE.right - PAGE.left, painter));
  for (let page = start; page < start + count - 1; page++) {
    pdf.switchToPage(page);
    asArtifact(pdf, 'Pagination', () => {
      pdf.font(style.typeface).fontSize(style.size).fillColor(style.colour);
      lines.forEach(({ pieces }, index) => {
        const text = pieces.map((piece) => piece.text).join('');
        pdf.text(text, PAGE.left, baselineIn(PEOPLE.top + index * style.leading, style), {
          lineBreak: false,
          baseline: 'alphabetic',
        });
      });
    });
  }
}

/** Only where there is more than one page. */
function numberPages({ pdf }: Painter): void {
  const { start, count } = pdf.bufferedPageRange();
  if (count < 2) return;
  const style = STYLES.number;
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    asArtifact(pdf, 'Pagination', () => {
      const text = `${page + 1} / ${count}`;
      pdf.font(style.typeface).fontSize(style.size).fillColor(style.colour);
      const x = PAGE.right - pdf.widthOfString(text);
      pdf.text(text, x, baselineIn(PAGE_NUMBER_TOP, style), { lineBreak: false, baseline: 'alphabetic' });
    });
  }
}
