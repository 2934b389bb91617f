export { sharedWords } from '#content/en/interface-shared.ts';
