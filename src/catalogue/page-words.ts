export { pageWords } from '#content/en/interface-pages.ts';
