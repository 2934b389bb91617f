import { describe, expect, test } from 'vitest';
import { words } from '#catalogue/words.ts';
import { beforeStart } from '#content/en/before-start.ts';
import { readWorded } from '../fixtures.ts';
import { allLines } from './all-lines.ts';

/** Words that Fledge doesn't use, each as it would be written. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'an order': /\b(?:should(?:n[’']t)?|must(?:n[’']t)?|needs? to|try to|(?<!don[’']t )have to|ought to)\b/i,
  'a word that makes light of it': /\b(?:just|simply|at least)\b/i,
  'a word of comfort that explains pain away':
    /\b(?:remember|it[’']?s (?:ok|okay|alright) to|be kind to yourself|you[’']ve got this|congratulations|brave(?:ly)?|proud of yourself|well done)\b/i,
  'a word of the trade that says nothing':
    /\b(?:journey|closure|process(?:ing|ed)?|hold(?:ing)? space|toxic|heal(?:ing|ed)?|self-care|reach(?:ing)? out|support network|coping strateg\w+|mindful\w*|empower\w*)\b/i,
  'an idiom that a second-language reader trips over': /\b(?:checked out|footing|flooded|door-back|sore)\b/i,
  'a word about clients that no client would use':
    /\b(?:terminat\w+|discharg\w+|non-?complian\w+|resistan(?:t|ce)|clients?|utili[sz]e\w*)\b/i,
  'a word that isn’t said that way any more':
    /\b(?:somebody|anybody|help lines?|rings?|mails?|helpers?|(?:with|to|for) whom|keeping that out|also (?:after|if)|go past|some (?:weeks|days) ago|may fit better|is a sheet for that|nearer to you|looks after me now|my hour)\b/i,
  'an exclamation mark': /!/,
  'a picture for a word': /\p{Extended_Pictographic}|:[)(]/u,
  'an answer to a reproach that nobody made': /\b(?:it|this|that)(?:[’']s| is)(?: not|n[’']t) [^.,;]+, (?:it|this|that)[’']s\b/i,
};

/** What is written all the same, and why. */
const EXCEPTIONS: readonly { readonly phrase: string; readonly because: string }[] = [
  { phrase: 'people remember the main points', because: 'it says what a study found, and asks nothing of the reader' },
  { phrase: 'Hope for Wellness Help Line', because: 'it is what the service calls itself' },
  { phrase: 'It just ended', because: 'it means a moment ago' },
  { phrase: 'Just looking', because: 'it is how somebody says that they’ve told nothing, and takes nothing lightly' },
];

/** The line without the phrases that may stand. */
function checked(text: string): string {
  return EXCEPTIONS.reduce((left, { phrase }) => left.replaceAll(phrase, ''), text);
}

test('there is something to read', () => {
  expect(allLines.length).toBeGreaterThan(250);
  for (const start of [
    'content/en/chapters/',
    'worksheets/',
    'interface.',
    'helplines/',
    'sources/',
    'contents.',
    'paths.',
    'summaries.',
    'doors',
  ]) {
    expect(
      allLines.some(({ where }) => where.startsWith(start)),
      start,
    ).toBe(true);
  }
});

describe.each(Object.entries(FORBIDDEN))('nobody is met with %s', (_what, pattern) => {
  test('in any line', () => {
    expect(allLines.filter(({ text }) => pattern.test(checked(text)))).toEqual([]);
  });
});

test('every exception is still written somewhere', () => {
  for (const { phrase } of EXCEPTIONS) {
    expect(
      allLines.some(({ text }) => text.includes(phrase)),
      phrase,
    ).toBe(true);
  }
});

test.each([
  'You should talk to them.',
  'You need to rest.',
  'Just write one line.',
  'Remember that it ends.',
  'It’s okay to feel sad.',
  'Your healing journey',
  'Process your feelings.',
  'Discharge letter',
  'After termination',
  'Somebody may ring you back.',
  'Well done!',
  'Saved 🎉',
  'It’s not an end, it’s a beginning.',
])('%j would be noticed', (line) => {
  expect(Object.values(FORBIDDEN).some((pattern) => pattern.test(line))).toBe(true);
});

test('quotes and apostrophes are curly in all that is shown, so that pages look alike', () => {
  expect(allLines.filter(({ text }) => /['"]/.test(text))).toEqual([]);
});

test('no paragraph has more than four sentences', () => {
  // What a source found, and when a line answers, is looked up and not read from top to bottom.
  const read = allLines.filter(({ where }) => !/^(?:sources|helplines)/.test(where));
  const sentences = (text: string) => text.replace(/“[^”]*”/g, '').match(/[.!?…][”"’)]*(?=\s|$)/g)?.length ?? 0;
  expect(read.filter(({ text }) => sentences(text) > 4)).toEqual([]);
});

test('no line is empty, double-spaced or begins with a space', () => {
  expect(allLines.filter(({ text }) => text.trim() !== text || text === '' || /\s\s/.test(text))).toEqual([]);
});

test('the page that is seen before JavaScript, or without it, says what the interface says', async () => {
  const page = (await readWorded('index.html')).replace(/\s+/g, ' ');
  expect(page).toMatch(/<noscript><p>[^<]+<\/p><\/noscript>/);
  expect(page).toMatch(/<template id="unstarted"><p [^>]*>[^<]+<a href="">Reload the page<\/a><\/p>/);
  expect(page).toContain(`content="${beforeStart.about}"`);
  expect(page).toContain(`<title>${words.app.name}</title>`);
});
