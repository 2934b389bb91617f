import { describe, expect, test } from 'vitest';
import { doors } from '#catalogue/doors.ts';
import { dangerOf } from '#catalogue/danger.ts';
import { finderOf, MOST } from '#ui/doors/find-doors.ts';
import { DANGER, ENDINGS, HARMLESS, ONLY_SOUNDS_LIKE_IT, UNCLEAR } from './danger-wordings.ts';
import { ORDINARY } from './ordinary-wordings.ts';

const find = finderOf(doors);

test.each(ORDINARY)('%j leads to %s, among others', (typed, to) => {
  expect(find(typed)?.map((door) => door.to)).toContain(to);
});

describe('somebody who types what people type about an ending', () => {
  test.each(ENDINGS)('%j has %s among the first three, and no line about suicide before it', (typed, to) => {
    const found = find(typed) ?? [];
    expect(found.slice(0, 3).map((door) => door.to)).toContain(to);
    expect(found[0]?.to).not.toBe('/help#crisis');
  });

  test.each([
    ['therapist cut me off', 'They ended it, and I had no say'],
    ['he sends me pictures', 'My therapist sends me messages at night, or pictures'],
    ['texts at night', 'My therapist sends me messages at night, or pictures'],
    ['borrowed money from me', 'My therapist borrowed from me, or I did them a favour'],
    ['borrowed', 'My therapist borrowed from me, or I did them a favour'],
    ['gave him money', 'My therapist borrowed from me, or I did them a favour'],
    ['owes me money', 'My therapist borrowed from me, or I did them a favour'],
    ['we are together', 'There was sex or romance with my therapist'],
    ['he’s my boyfriend now', 'There was sex or romance with my therapist'],
    ['kiss', 'There was sex or romance with my therapist'],
    ['scared of ending', 'I’m scared, because therapy is ending'],
    ['every other week', 'I’d like to try a longer gap between sessions, as a test'],
    ['start my pills again', 'I’ve stopped my tablets, or run out'],
  ])('%j first finds “%s”', (typed, says) => {
    expect(find(typed)?.[0]?.says).toBe(says);
  });

  test.each([
    'manic',
    'mania',
    'not sleeping',
    'i feel amazing',
    'hypomania',
    'bipolar',
    'insomnia',
    'so much energy',
    "I don't need sleep",
    'hardly sleeping',
  ])('%j first finds people who answer, and no sheet before them', (typed) => {
    expect(find(typed)?.[0]?.to).toBe('/help#psychosis');
  });

  test.each([
    ['fifteen minutes', '/paths/fifteen-minutes'],
    ['15 minutes', '/paths/fifteen-minutes'],
    ['fifteen years', '/read/how-long#if-long'],
    ['weak', '/help#eating'],
    ['stopped my pills', '/help#medicines'],
    ['off my meds', '/help#medicines'],
    ['what now', '/read/it-ended-weeks-ago'],
  ])('%j first finds %s', (typed, to) => {
    expect(find(typed)?.[0]?.to).toBe(to);
  });

  test('finds a word that has one letter where two belong', () => {
    for (const [typed, word] of [
      ['stoped', 'stopped'],
      ['geting', 'getting'],
      ['runing', 'running'],
    ] as const) {
      expect(find(typed)?.[0]?.says, typed).toContain(word);
    }
  });

  test('finds a word with another ending than a door has', () => {
    for (const [typed, to] of [
      ['borrowing', '/read/not-safe#whose-job'],
      ['tapered', '/read/many-few-one-none#many'],
      ['grieves', '/read/a-while-ago#without-them'],
    ] as const) {
      expect(
        find(typed)?.map((door) => door.to),
        typed,
      ).toContain(to);
    }
  });
});

/** Where a last session is planned, or things are brought to an end. */
const MAKES_AN_END =
  /^\/(?:paths\/|(?:read|worksheets)\/last-session|read\/(?:ready|many-few-one-none|what-an-ending-is)|worksheets\/asking-for-a-closing-session)/;

describe('somebody whose words may mean danger', () => {
  const first = (typed: string) =>
    find(typed)
      ?.slice(0, 2)
      .map(({ to }) => to);
  /** People who answer, and behind them the safety plan or other people who answer. */
  const LEADS = /^\/help#(?:crisis|abuse-at-home|around-birth),\/(?:worksheets\/safety-plan|help#crisis)$/;

  test('finds people who answer and then the safety plan, before all else, in each of more than four hundred wordings', () => {
    expect(DANGER.length).toBeGreaterThan(400);
    expect(DANGER.filter((typed) => !LEADS.test(first(typed)?.join() ?? ''))).toEqual([]);
  });

  test.each([
    ['he will kill me', '/help#abuse-at-home'],
    ['my husband hits me', '/help#abuse-at-home'],
    ['afraid i hurt my baby', '/help#around-birth'],
    ['confused since the birth', '/help#around-birth'],
    ['i want to hurt her', '/help#crisis'],
    ['so angry i could hit her', '/help#crisis'],
    ['the voices tell me to do it', '/help#crisis'],
  ])('and who types %j is led to %s', (typed, to) => {
    expect(find(typed)?.[0]?.to).toBe(to);
  });

  test.each(UNCLEAR)(
    'and who types %j, which may mean one thing or another, has people who answer first and all else after them',
    (typed) => {
      expect(dangerOf(typed)).toBe('unclear');
      expect(find(typed)?.[0]?.to).toBe('/help#crisis');
    },
  );

  test.each(['make her pay', 'go to her house', 'her home address', 'revenge', 'get back at her'])(
    'and who types %j, which may hit someone else, first reads of being afraid to hurt someone',
    (typed) => {
      expect(find(typed)?.[0]?.says).toBe('I’m afraid that I’ll hurt someone');
    },
  );

  test('finds no page that plans a last session or says that being done is fine', () => {
    expect(DANGER.filter((typed) => find(typed)?.some(({ to }) => MAKES_AN_END.test(to)))).toEqual([]);
  });

  test('is led to people who answer by capitals, other apostrophes and figures for letters too', () => {
    for (const typed of [
      'I WANT TO DIE',
      'I don’t want to be here',
      "I don't want to be here",
      'su1c1de',
      '...die, after the last session!',
    ]) {
      expect(first(typed), typed).toEqual(['/help#crisis', '/worksheets/safety-plan']);
    }
  });
});

describe('somebody whose words only sound like danger', () => {
  test.each(ONLY_SOUNDS_LIKE_IT)('and who types %j finds %s', (typed, to) => {
    expect(dangerOf(typed) ?? 'unclear').toBe('unclear');
    expect(find(typed)?.map((door) => door.to)).toContain(to);
  });

  test('there are more than sixty such wordings', () => {
    expect(ONLY_SOUNDS_LIKE_IT.length).toBeGreaterThan(60);
  });

  test('and many more are answered without people who answer put first', () => {
    expect(HARMLESS.filter((typed) => (dangerOf(typed) ?? 'unclear') !== 'unclear')).toEqual([]);
  });

  test.each([
    'they are ill',
    'my coping skills',
    'i will',
    'what they said hurt',
    'therapist died',
    'still here',
    'outside',
    'filling my hour',
  ])('isn’t sent elsewhere with %j', (typed) => {
    expect(dangerOf(typed) ?? 'unclear').toBe('unclear');
  });

  test('reads no door’s own sentence as danger, but where that speaks of life, death or threats', () => {
    const before = doors.filter((door) => !door.to.startsWith('/help#') && (dangerOf(door.says) ?? 'unclear') !== 'unclear');
    expect(before.map(({ says }) => says)).toEqual([
      'I’m afraid of my partner, who comes to the sessions too',
      'They threaten me if I stop',
      'They kept me alive, and now they’re going',
      'My therapist took their own life',
      'They took their own life, and I fear it was because of me',
    ]);
  });
});

/** Pages that help somebody to speak or write to their therapist. */
const TO_THEM =
  /^\/(?:read\/(?:raising-it|last-session)|worksheets\/(?:raising-it-rehearsal|last-session|asking-for-a-closing-session|questions)|paths\/)/;

test.each([
  'abuse',
  'my therapist abused me',
  'sex with my therapist',
  'sexual',
  'my therapist touched me',
  'he kissed me',
  'misconduct',
  'harmed by my therapist',
  'assault',
  'blackmail',
  'my therapist threatens me',
  'a secret',
])('nobody who types %j is first led to talk to them', (typed) => {
  const found = find(typed) ?? [];
  expect(found.length).toBeGreaterThan(0);
  expect(
    found
      .slice(0, 3)
      .filter(({ to }) => TO_THEM.test(to))
      .map(({ says }) => says),
  ).toEqual([]);
});

describe('the search', () => {
  test.each(['', ' ', 'I', 'the', 'it is', '…', '?'])(
    'waits for a word that could find something, and %j holds none',
    (typed) => {
      expect(find(typed)).toBeUndefined();
    },
  );

  test('finds nothing where nothing is like it', () => {
    expect(find('xyzzyq')).toEqual([]);
  });

  test('shows no more than can be read through, and each door once', () => {
    for (const typed of ['therapist', 'session', 'I want to stop', 'suicide my therapist']) {
      const found = find(typed) ?? [];
      expect(found.length).toBeLessThanOrEqual(MOST);
      expect(new Set(found).size).toBe(found.length);
    }
  });

  test('takes straight and curly apostrophes, capitals and none for the same', () => {
    const plain = find('i cant pay')?.map(({ says }) => says);
    for (const typed of ['I can’t pay', "I CAN'T PAY", 'I cant pay.'])
      expect(find(typed)?.map(({ says }) => says)).toEqual(plain);
  });

  test('finds every sentence by all of its words, without what only shares one of them', () => {
    const whole = doors
      .filter((door) => (dangerOf(door.says) ?? 'unclear') === 'unclear' && find(door.says)?.includes(door) !== true)
      .map(({ says }) => says);
    expect(whole).toEqual([]);
    expect(find('they keep forgeting im leaving')).toHaveLength(1);
  });

  test('finds a word by its beginning', () => {
    expect(find('retir')?.some(({ to }) => to === '/read/they-are-retiring')).toBe(true);
  });

  test('bears anything that can be typed', () => {
    for (const typed of [
      '__proto__',
      'constructor',
      '\u{1F600}',
      'ß'.repeat(200),
      'a'.repeat(5_000),
      '<b>',
      '日本語',
      'toString hasOwnProperty',
    ]) {
      expect(() => find(typed)).not.toThrow();
    }
  });
});
