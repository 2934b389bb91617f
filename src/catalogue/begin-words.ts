export { beginWords } from '#content/en/interface-begin.ts';
