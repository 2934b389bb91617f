export { lockWords } from '#content/en/interface-lock.ts';
