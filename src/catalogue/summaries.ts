export { lastSessionFirstPage } from '#content/summaries.ts';
