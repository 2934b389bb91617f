export { decidingWords } from '#content/en/interface-deciding.ts';
