import { read } from '../fixtures.ts';

const linesOf = (file: string) => read(`tests/fixtures/wordings/${file}.txt`).trim().split('\n');

/**
 * What people type who may be in danger, or who fear for somebody, as it was thought up by readers who didn't know how
 * the search works: plain, roundabout, in young people's words, and with slips. No method is told.
 */
export const DANGER: readonly string[] = linesOf('danger');

/** What uses the same words and means no danger, with a page that is among the answers. */
export const ONLY_SOUNDS_LIKE_IT: readonly (readonly [typed: string, to: string])[] = linesOf('only-sounds-like-it').map((line) => {
  const [typed = '', to = ''] = line.split(' => ');
  return [typed, to];
});

/** More that uses the same words and means no danger, from readers who didn't know how the search works. */
export const HARMLESS: readonly string[] = linesOf('harmless');
