export { noticeWords } from '#content/en/interface-notices.ts';
