export { doorsWords } from '#content/en/interface-doors.ts';
