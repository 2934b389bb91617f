export { languages } from '#content/contents.ts';
