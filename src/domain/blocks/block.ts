import type { ThenNowFigure } from '../figures/then-now.ts';
import { thenNowKey, thenNowSentences } from '../figures/then-now.ts';
import { countWords } from '../word-count/count-words.ts';

/** A part of a summary. Nothing here says how it looks. */
export type Block =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** `label` is the prompt told as a statement. `text` may hold line breaks. */
  | { readonly type: 'paragraph'; readonly label?: string; readonly text: string }
  | { readonly type: 'list'; readonly label?: string; readonly items: readonly string[] }
  | { readonly type: 'figure'; readonly figure: ThenNowFigure }
  /** Empty lines to write on by hand. */
  | { readonly type: 'room'; readonly lines: number }
  /** What follows begins a new page, where there are pages. */
  | { readonly type: 'break' };

/** All words of some blocks on one line, for naming them in a list. */
export function blocksAsLine(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block): readonly string[] => {
      switch (block.type) {
        case 'heading':
        case 'paragraph':
          return [block.text];
        case 'list':
          return [block.items.join(', ')];
        case 'figure':
          return thenNowSentences(block.figure);
        case 'room':
        case 'break':
          return [];
      }
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many words some blocks have, labels too, and what is printed below a figure. */
export function wordsIn(blocks: readonly Block[]): number {
  const beside = blocks.flatMap((block) => {
    if (block.type === 'figure') return [thenNowKey(block.figure)];
    return 'label' in block && block.label !== undefined ? [block.label] : [];
  });
  return countWords(`${beside.join(' ')} ${blocksAsLine(blocks)}`);
}
