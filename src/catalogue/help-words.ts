export { helpWords } from '#content/en/interface-help.ts';
