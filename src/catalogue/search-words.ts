export { searchWords } from '#content/en/search.ts';
