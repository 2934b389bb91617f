export { aboutWords } from '#content/en/interface-about.ts';
