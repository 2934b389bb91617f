import type { Block } from '#domain/blocks/block.ts';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import { canvasRuns } from './canvas-runs.ts';
import { clustersOf, isPiledUp } from './clusters.ts';
import type { PdfDevice } from './drawn-run.ts';
import { STYLES } from './styles.ts';
import { painterFor } from './painter.ts';
import { plainLines } from './plain-lines.ts';
import { openPdf } from './summary-pdf.ts';
import { loadTypefaces } from './typefaces.ts';

/** What every font has, so that most words needn't be looked at. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * The words of a summary that its PDF can't show whole on this device, each once, in the order of the page: those with a
 * character that no font here has a letter for, or with more marks on one letter than fit between two lines.
 */
export async function lackingWords(
  document: SummaryDocument,
  { drawRun = canvasRuns() }: PdfDevice = {},
): Promise<readonly string[]> {
  const words = new Set(textsOf(document).flatMap((text) => plainLines(text).flatMap((line) => line.split(/\s+/))));
  const unusual = [...words].filter((word) => !PLAIN.test(word));
  if (unusual.length === 0) return [];
  const painter = painterFor(openPdf(document), await loadTypefaces(), drawRun, document.language);
  const letters = { holds: (text: string) => painter.holds(text, STYLES.body), draws: painter.draws };
  return unusual.filter((word) =>
    clustersOf(word, letters).clusters.some(({ text, face }) => face === 'lacking' || isPiledUp(text)),
  );
}

function textsOf({ title, date, blocks, foot }: SummaryDocument): readonly string[] {
  return [date, title, ...blocks.flatMap(textsIn), foot];
}

function textsIn(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.label ?? '', block.text];
    case 'list':
      return [block.label ?? '', ...block.items];
    case 'figure':
      return [...block.figure.pairs.map(({ label }) => label), block.figure.low, block.figure.high];
    case 'room':
    case 'break':
      return [];
  }
}
