import { read } from '../fixtures.ts';

const linesOf = (file: string) => read(`tests/fixtures/wordings/${file}.txt`).trim().split('\n');

/** Wordings, each with a page. */
function pairsOf(file: string): readonly (readonly [typed: string, to: string])[] {
  return linesOf(file).map((line) => {
    const [typed = '', to = ''] = line.split(' => ');
    return [typed, to];
  });
}

/**
 * What people type who may be in danger, or who fear for somebody, as it was thought up by readers who didn't know how
 * the search works: plain, roundabout, in young people's words, and with slips. No method is told.
 */
export const DANGER: readonly string[] = linesOf('danger');

/** What uses the same words and means no danger, with a page that is among the answers. */
export const ONLY_SOUNDS_LIKE_IT = pairsOf('only-sounds-like-it');

/** Words of harm, and others that may mean danger or not, each in the forms in which people type them. */
export const UNCLEAR: readonly string[] = linesOf('unclear');

/** What people type about an ending, calm for the most part, with a page that is among the first three answers. */
export const ENDINGS = pairsOf('endings');

/** More that uses the same words and means no danger, from readers who didn't know how the search works. */
export const HARMLESS: readonly string[] = linesOf('harmless');
