export { installWords } from '#content/en/interface-install.ts';
