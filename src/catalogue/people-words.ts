export { peopleWords } from '#content/en/interface-people.ts';
