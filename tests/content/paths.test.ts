import { describe, expect, test } from 'vitest';
import { allAddresses } from '#app/addresses.ts';
import { commonEndings, endingGroups, paths } from '#catalogue/paths.ts';
import { beginWords } from '#catalogue/begin-words.ts';
import { HELP_KINDS } from '#domain/helplines/helpline.ts';
import { canBeAskedWhen, pathFor } from '#domain/paths/path.ts';
import type { EndingId, OpeningId, Situation, TimeSince } from '#domain/paths/situation.ts';
import { ENDINGS, OPENINGS, RUNWAYS, TIMES_SINCE } from '#domain/paths/situation.ts';
import { addressOf, afterFirstAnswer, name, situations, where } from './every-situation.ts';

const AT_MOST = 9;
/** Steps that take a session to come, each said here once more, so that none is forgotten in the table. */
const TAKE_A_SESSION = [
  'read last-session',
  'write last-session',
  'read raising-it',
  'write raising-it-rehearsal',
  'write questions',
  'read not-sure',
  'write stay-or-go',
  'write why-now',
  'write where-am-i',
  'write dated-note',
  'write wait-or-leave',
  'quick fifteen-minutes',
  'quick tonight',
];
/** Steps that end in words for the therapist. */
const TO_THEM: ReadonlySet<string> = new Set([
  'read raising-it',
  'write raising-it-rehearsal',
  'write asking-for-a-closing-session',
  'read what-i-can-ask',
]);
const NO_SESSION_LEFT: ReadonlySet<EndingId> = new Set([
  'death',
  'death-by-suicide',
  'harm',
  'over-weeks',
  'over-years',
  'stopped-going',
  'therapist-away',
]);
const OVER_ALREADY: ReadonlySet<OpeningId> = new Set(['just-ended', 'died', 'while-ago', 'not-safe']);
/** Endings after which nobody is met with a form. */
const NEVER_A_FORM_FIRST: readonly EndingId[] = ['sudden', 'death', 'death-by-suicide', 'harm'];

const pages = await allAddresses();

describe('whatever somebody tells', () => {
  test('there are many things that can be told', () => {
    expect(situations.length).toBeGreaterThan(1000);
  });

  test('something comes first, and never so much that it’s a list', () => {
    expect(where(({ steps }) => steps.length < 2 || steps.length > AT_MOST)).toEqual([]);
  });

  test('every step leads to a page that exists, once', () => {
    expect(where(({ steps }) => steps.some((step) => !pages.includes(addressOf(step))))).toEqual([]);
    expect(where((_path, names) => new Set(names).size !== names.length)).toEqual([]);
  });

  test('help is of a kind that the page has', () => {
    expect(where(({ steps }) => steps.some((step) => 'help' in step && !HELP_KINDS.some((kind) => kind === step.help)))).toEqual(
      [],
    );
  });

  test('after something bad, people who answer are among what comes first, before anything to fill in but the fifteen minutes', () => {
    const late = (names: readonly string[]) => {
      const help = names.findIndex((each) => each.startsWith('help '));
      const form = names.findIndex((each) => each.startsWith('write '));
      return help < 0 || help > 2 || (form >= 0 && form < help);
    };
    expect(where(({ tone }, names) => tone === 'raw' && late(names))).toEqual([]);
  });

  test('with no session left, nothing is put first that takes one', () => {
    const guarded = Object.entries(paths.guards).filter(([, { never }]) => never?.includes('no-session'));
    expect(guarded.map(([step]) => step).toSorted()).toEqual(TAKE_A_SESSION.toSorted());
    expect(where(({ sessionAhead }, names) => !sessionAhead && names.some((each) => TAKE_A_SESSION.includes(each)))).toEqual([]);
  });

  test('a session is ahead where one can be, and nowhere else', () => {
    const over = ({ opening, ending, runway, since, noContact }: Situation) => {
      if (opening === 'not-safe' || noContact) return true;
      if (runway || since) return since !== undefined;
      return ending ? NO_SESSION_LEFT.has(ending) : opening !== undefined && OVER_ALREADY.has(opening);
    };
    expect(where(({ sessionAhead }, _names, situation) => sessionAhead === over(situation))).toEqual([]);
  });

  test.each([
    ['one session left', 'one', 'fifteen-minutes'],
    ['the session today', 'tonight', 'tonight'],
  ] as const)('with %s, a short way comes first, once', (_what, left, quick) => {
    const hurried = situations.filter(
      ({ opening, runway, noContact }) => opening !== 'not-safe' && !noContact && runway === left,
    );
    expect(hurried.length).toBeGreaterThan(100);
    expect(where((_path, names) => names.lastIndexOf(`quick ${quick}`) !== 0, hurried)).toEqual([]);
  });

  test('somebody who was told not to contact them finds no words for them', () => {
    const told = situations.filter(({ noContact }) => noContact);
    expect(told.length).toBeGreaterThan(1000);
    expect(where((_path, names) => names.some((each) => TO_THEM.has(each)), told)).toEqual([]);
  });

  test('one more session is asked for only once none is left, and never after harm or a death', () => {
    const asking = 'write asking-for-a-closing-session';
    expect(where(({ sessionAhead }, names) => sessionAhead && names.includes(asking))).toEqual([]);
    const never = situations.filter(
      ({ opening, ending }) => opening === 'not-safe' || ending === 'harm' || ending === 'death' || ending === 'death-by-suicide',
    );
    expect(where((_path, names) => names.includes(asking), never)).toEqual([]);
  });

  test('somebody under age, or sent there, has the page for that among the first five', () => {
    for (const [part, page] of [
      ['under18', 'read under-18'],
      ['ordered', 'read when-leaving-isnt-yours'],
    ] as const) {
      const told = situations.filter((each) => each[part]);
      expect(
        where((_path, names) => !names.slice(0, 5).includes(page), told),
        page,
      ).toEqual([]);
    }
  });
});

describe('somebody who told that it just ended', () => {
  const first = (since: TimeSince) =>
    where(
      (_path, names) => names[0] === 'read it-just-ended',
      situations.filter((each) => each.opening === 'just-ended' && !each.ending && each.since === since),
    ).length;
  const ofTime = (times: readonly TimeSince[]) =>
    situations.filter(({ opening, ending, since }) => opening === 'just-ended' && !ending && since && times.includes(since));

  test('is met with the first hours only in the first hours, and with nothing to fill in then', () => {
    for (const since of TIMES_SINCE) expect(first(since) > 0, since).toBe(since === 'hours');
    expect(where((_path, names) => names.some((each) => each.startsWith('write')), ofTime(['hours']))).toEqual([]);
    expect(
      where((_path, names) => names.includes('read it-just-ended'), ofTime(TIMES_SINCE.filter((each) => each !== 'hours'))),
    ).toEqual([]);
  });

  test('reads of days, of weeks and of longer by what they told of the time', () => {
    const begins = (page: string, times: readonly TimeSince[]) =>
      where((_path, names) => names[0] !== `read ${page}` || names[1] !== 'help crisis', ofTime(times));
    expect(begins('they-ended-it', ['days', 'not-sure'])).toEqual([]);
    expect(begins('it-ended-weeks-ago', ['weeks'])).toEqual([]);
    expect(begins('a-while-ago', ['months', 'years'])).toEqual([]);
    expect(where(({ tone, sessionAhead }) => tone !== 'raw' || sessionAhead, ofTime(TIMES_SINCE))).toEqual([]);
  });

  test('is asked only how long ago it was', () => {
    for (const opening of ['just-ended', 'died', 'while-ago'] as const)
      expect(canBeAskedWhen({ opening }, paths)).toEqual({ runways: [], since: TIMES_SINCE });
  });
});

test('weeks after most endings is the chapter for weeks, and nowhere that for years', () => {
  const weeks = situations.filter(({ ending, since }) => since === 'weeks' && ending !== 'stopped-going');
  expect(
    where(
      (_path, names) => names.includes('read a-while-ago'),
      weeks.filter(({ opening, ending }) => ending || opening !== 'while-ago'),
    ),
  ).toEqual([]);
});

describe('somebody whose therapist', () => {
  test('died is asked for no session, and for no form first', () => {
    for (const ending of ['death', 'death-by-suicide'] as const) expect(paths.endings[ending].runways).toEqual([]);
  });

  const ended = (endings: readonly EndingId[]) =>
    situations.filter(({ ending, runway }) => ending && endings.includes(ending) && !runway);

  test('died, harmed them or stopped suddenly reads first, and finds people who answer before any form', () => {
    expect(where(({ steps }) => !('read' in (steps[0] ?? {})), ended(NEVER_A_FORM_FIRST))).toEqual([]);
    expect(where(({ tone }) => tone !== 'raw', ended(NEVER_A_FORM_FIRST))).toEqual([]);
  });

  test('isn’t safe for them is never led to talk to them, to plan a last hour or to look at what was reached', () => {
    const never = new Set([
      'read raising-it',
      'write raising-it-rehearsal',
      'write questions',
      'read last-session',
      'write last-session',
      'write goals',
      'read looking-back',
      'quick fifteen-minutes',
    ]);
    const unsafe = situations.filter(({ opening, ending }) => ending === 'harm' || opening === 'not-safe');
    expect(unsafe.length).toBeGreaterThan(200);
    expect(where(({ sessionAhead }, names) => sessionAhead || names.some((each) => never.has(each)), unsafe)).toEqual([]);
  });
});

describe('the first question', () => {
  test('leads from each answer to a page that exists', () => {
    expect(OPENINGS.filter((id) => !pages.includes(paths.openings[id].to))).toEqual([]);
  });

  test('leads somebody who isn’t safe, whose therapist died or who has only now been left to a page for them, which comes first afterwards too', () => {
    for (const opening of ['not-safe', 'died', 'just-ended'] as const) {
      const { to, tells } = paths.openings[opening];
      const path = pathFor({ opening, ...tells }, paths);
      expect(addressOf(path.steps[0] ?? { help: '' })).toBe(to);
      expect(path.tone).toBe('raw');
      expect(
        path.steps
          .slice(0, 3)
          .map(name)
          .filter((each) => each.startsWith('write') || each.startsWith('quick')),
      ).toEqual(opening === 'not-safe' ? ['write bridge-of-care'] : []);
    }
  });

  test('leads on to what comes first, in the page that opens or on the one after', () => {
    for (const { opening } of afterFirstAnswer) {
      const { to, tells } = paths.openings[opening];
      if (to === '/' || to.startsWith('/begin')) continue;
      expect(addressOf(pathFor({ opening, ...tells }, paths).steps[0] ?? { help: '' }), opening).toBe(to);
    }
  });

  test('tells nothing that doesn’t go with what it tells', () => {
    for (const { opening, ending, runway, since } of afterFirstAnswer as readonly Situation[]) {
      const asked = canBeAskedWhen({ ending }, paths);
      if (runway) expect(asked.runways, opening).toContain(runway);
      if (since) expect(asked.since, opening).toContain(since);
    }
  });

  test('has answers that are told apart by their words', () => {
    const labels = OPENINGS.map((id) => paths.openings[id].label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('the endings', () => {
  test('that are seen first are so few that they’re read at a glance, with one more answer for all others', () => {
    expect(new Set(commonEndings).size).toBe(commonEndings.length);
    expect(commonEndings.length + 1).toBeLessThanOrEqual(8);
  });

  test('stand in one group each, so that each can be found, once', () => {
    expect(Object.values(endingGroups).flat().toSorted()).toEqual([...ENDINGS].toSorted());
    expect(Object.keys(endingGroups).toSorted()).toEqual(Object.keys(beginWords.steps.which.groups).toSorted());
  });

  test('are told apart by their words', () => {
    const labels = ENDINGS.map((id) => paths.endings[id].label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('each begin with a page of their own', () => {
    const first = ENDINGS.map((id) => paths.endings[id].steps.find((step) => 'read' in step)).map((step) => step && name(step));
    expect(new Set(first).size).toBe(ENDINGS.length);
  });

  test('that say the time themselves are asked for none', () => {
    for (const id of ENDINGS) {
      const { implies, runways, since } = paths.endings[id];
      if (implies) expect([...runways, ...since], id).toEqual([]);
    }
  });

  test('have a name for every time that can be asked for', () => {
    const { runways, since } = beginWords.steps.when;
    expect(Object.keys(runways).toSorted()).toEqual([...RUNWAYS].toSorted());
    expect(Object.keys(since).toSorted()).toEqual([...TIMES_SINCE].toSorted());
  });
});
