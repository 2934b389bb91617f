import { chapterBlocks, sourcesOfFoot } from '#content/chapter-blocks.ts';
import type { FootBlock } from '#content/chapter-blocks.ts';

export type { FootBlock } from '#content/chapter-blocks.ts';
export { blockWords } from '#content/en/blocks.ts';

/** What stands in the box at the foot of a chapter, by its slug. */
export function blocksAtFoot(slug: string): readonly FootBlock[] {
  return chapterBlocks[slug]?.atFoot ?? [];
}

/** What a block at the foot rests on, by ids of the bibliography. */
export function sourcesOfBlock(block: FootBlock): readonly string[] {
  return sourcesOfFoot[block] ?? [];
}
