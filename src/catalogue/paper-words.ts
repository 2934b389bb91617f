export { paperWords } from '#content/en/interface-paper.ts';
