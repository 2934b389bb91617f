export { moved } from '#content/moved.ts';
