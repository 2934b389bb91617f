export { blockWords } from '#content/en/blocks.ts';
