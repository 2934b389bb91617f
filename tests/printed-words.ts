import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word on paper and its box, in points from the top left of its page. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;

/** The words of a PDF, page by page; a page without any is empty. */
export function printedWords(pdf: Uint8Array): readonly (readonly PrintedWord[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  try {
    const file = join(folder, 'printed.pdf');
    writeFileSync(file, pdf);
    // It complains of pages without words, which the caller sees for itself.
    const boxes = execFileSync('pdftotext', ['-bbox', file, '-'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const pages = boxes.split('<page ').slice(1);
    return pages.map((page) =>
      [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
        text,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Words that are printed over others, two by two. A box is higher than its letters, so a little of each may touch. */
export function overlaps(words: readonly PrintedWord[]): readonly string[] {
  return words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const height = Math.min(one.bottom - one.top, other.bottom - other.top);
      return across > 1 && down > 0.35 * height ? [`${one.text} / ${other.text}`] : [];
    }),
  );
}
