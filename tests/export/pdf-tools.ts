import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block } from '#domain/blocks/block.ts';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import type { DrawRun } from '#export/pdf/drawn-run.ts';
import { renderPdf } from '#export/pdf/render-pdf.ts';
import { summaryFixture } from './summary-fixture.ts';

/** Stands in for the canvas, which Node lacks: half a square for each character. */
const drawRun: DrawRun = {
  has: () => true,
  measure: (text, { size }) => (Array.from(text).length * size) / 2,
  draw: (text, { size }) => ({
    pixels: new Uint8ClampedArray(Array.from(text).length * 4).fill(200),
    columns: Array.from(text).length,
    rows: 1,
    left: 0,
    above: size / 2,
    width: (Array.from(text).length * size) / 2,
    height: size / 2,
  }),
};

/** The fixture with these blocks instead of its own. */
export function summaryOf(...blocks: readonly Block[]): SummaryDocument {
  return { ...summaryFixture, blocks };
}

/** A device that draws everything, but for what is handed in. */
export function device(differs: Partial<DrawRun> = {}): DrawRun {
  return { ...drawRun, ...differs };
}

export function pdfOf(document: SummaryDocument, differs: Partial<DrawRun> = {}): Promise<Uint8Array<ArrayBuffer>> {
  return renderPdf(document, { drawRun: device(differs) });
}

/** What a tool of poppler-utils says about a file. */
export function asked(tool: 'pdftotext' | 'pdfinfo' | 'pdffonts', pdf: Uint8Array, ...options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'));
  try {
    const file = join(folder, 'summary.pdf');
    writeFileSync(file, pdf);
    const output = tool === 'pdftotext' ? ['-'] : [];
    return execFileSync(tool, [...options, file, ...output], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words on all pages, a space between any two. */
export function wordsIn(pdf: Uint8Array): string {
  return asked('pdftotext', pdf).replace(/\s+/g, ' ').trim();
}

/** The tagged structure, and below each part its words. */
export function structureOf(pdf: Uint8Array): string {
  return asked('pdfinfo', pdf, '-struct-text');
}

/** What stands for pictures and figures, in words: the library leaves these parts of the file uncompressed. */
export function replacementTextsIn(pdf: Uint8Array): readonly string[] {
  const file = Buffer.from(pdf).toString('latin1');
  return Array.from(file.matchAll(/\/(?:ActualText|Alt) \(((?:\\.|[^\\)])*)\)/gs), ([, text]) => decoded(text ?? ''));
}

function decoded(literal: string): string {
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const plain = literal.replace(/\\(.)/gs, (_, character: string) => escapes[character] ?? character);
  if (!plain.startsWith('\xfe\xff')) return plain;
  return Buffer.from(plain.slice(2), 'latin1').swap16().toString('utf16le');
}
