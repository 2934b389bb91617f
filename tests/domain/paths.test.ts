import { describe, expect, test } from 'vitest';
import type { EndingShape, PathTableShape, Step } from '#domain/paths/table.ts';
import { canBeAskedWhen, pathFor } from '#domain/paths/path.ts';
import { ENDINGS, OPENINGS, RUNWAYS, TIMES_SINCE } from '#domain/paths/situation.ts';
import type { EndingId, OpeningId } from '#domain/paths/situation.ts';

const QUICK: Step = { quick: 'a-moment' };
const TODAY: Step = { quick: 'today' };

function ending(entry: Partial<EndingShape>): EndingShape {
  return { tone: 'tender', runways: RUNWAYS, since: TIMES_SINCE, steps: [], ...entry };
}

/** A small table: what isn’t named here puts one chapter first. */
const table: PathTableShape = {
  openings: {
    ...(Object.fromEntries(
      OPENINGS.map((id) => [id, { label: id, to: '/', tone: 'tender', tells: {}, steps: [{ read: id }] }]),
    ) as unknown as PathTableShape['openings']),
    'not-safe': { to: '/', tone: 'raw', tells: {}, steps: [{ read: 'not-safe' }] },
    'just-ended': {
      to: '/',
      tone: 'raw',
      tells: { since: 'hours' },
      steps: [{ read: 'now' }],
      later: { weeks: [{ read: 'then' }, { write: 'asking' }] },
    },
  },
  endings: {
    ...(Object.fromEntries(ENDINGS.map((id) => [id, ending({ steps: [{ read: id }] })])) as unknown as PathTableShape['endings']),
    ready: ending({ tone: 'quiet', steps: [{ read: 'a' }, QUICK, { write: 'last' }, { read: 'last' }] }),
    death: ending({ tone: 'raw', runways: [], steps: [{ read: 'died' }] }),
    unsure: ending({ runways: [], since: [], steps: [{ read: 'stay' }] }),
    'over-years': ending({ runways: [], since: [], implies: 'years', steps: [{ read: 'long-ago' }] }),
    'therapist-away': ending({ late: false, steps: [{ read: 'gone' }] }),
    discharged: ending({ tone: 'raw', late: true, steps: [{ read: 'letter' }, { help: 'crisis' }, { write: 'feelings' }] }),
    illness: ending({ steps: [{ read: 'lonely' }, { help: 'crisis' }, { write: 'asking-them' }] }),
    move: ending({ steps: [{ read: 'move' }, { write: 'asking' }] }),
    retirement: ending({ steps: Array.from({ length: 12 }, (_, number) => ({ read: `chapter-${number}` })) }),
    sudden: ending({ tone: 'raw', runways: ['few', 'one', 'tonight'], steps: [{ read: 'sudden' }] }),
  },
  otherwise: { tone: 'tender', steps: [{ read: 'anything' }] },
  guards: {
    'write last': { never: ['no-session'] },
    'quick a-moment': { never: ['no-session'] },
    'quick today': { never: ['no-session'] },
    'write asking': { never: ['session', 'no-contact'] },
  },
  beside: { under18: [{ read: 'young' }], ordered: [{ read: 'ordered' }] },
  quick: { one: QUICK, tonight: TODAY },
  late: { weeks: { read: 'weeks-over' }, months: { read: 'long-over' }, years: { read: 'long-over' } },
};

const names = (steps: readonly Step[]) => steps.map((step) => Object.entries(step).flat().join(' '));
const stepsFor = (situation: Parameters<typeof pathFor>[0]) => names(pathFor(situation, table).steps);
const sessionAhead = (situation: Parameters<typeof pathFor>[0]) => pathFor(situation, table).sessionAhead;

describe('what comes first', () => {
  test('when it has been over for weeks or longer is the chapter for that, behind the ending’s own, and not after something bad', () => {
    expect(stepsFor({ ending: 'funding', since: 'months' })).toEqual(['read funding', 'read long-over']);
    expect(stepsFor({ ending: 'funding', since: 'weeks' })).toEqual(['read funding', 'read weeks-over']);
    expect(stepsFor({ ending: 'funding', since: 'days' })).toEqual(['read funding']);
    expect(stepsFor({ ending: 'death', since: 'years' })).toEqual(['read died']);
    expect(stepsFor({ ending: 'funding', since: 'not-sure' })).toEqual(['read funding']);
    expect(stepsFor({ ending: 'therapist-away', since: 'months' })).toEqual(['read gone']);
    expect(stepsFor({ ending: 'discharged', since: 'months' })).toEqual([
      'read letter',
      'help crisis',
      'read long-over',
      'write feelings',
    ]);
  });

  test('for somebody who has told nothing is what comes first for anybody', () => {
    expect(pathFor({}, table)).toEqual({ tone: 'tender', steps: [{ read: 'anything' }], sessionAhead: true });
  });

  test('follows from the first answer until an ending is told, and then from the ending', () => {
    expect(stepsFor({ opening: 'ending' })).toEqual(['read ending']);
    expect(stepsFor({ opening: 'ending', ending: 'move' })).toEqual(['read move']);
    expect(stepsFor({ ending: 'move' })).toEqual(['read move']);
  });

  test('after a first answer follows the time since, until an ending is told', () => {
    expect(stepsFor({ opening: 'just-ended', since: 'hours' })).toEqual(['read now']);
    expect(stepsFor({ opening: 'just-ended', since: 'days' })).toEqual(['read now']);
    expect(stepsFor({ opening: 'just-ended', since: 'weeks' })).toEqual(['read then', 'write asking']);
    expect(stepsFor({ opening: 'just-ended', since: 'weeks', noContact: true })).toEqual(['read then']);
    expect(stepsFor({ opening: 'just-ended', since: 'weeks', ending: 'sudden' })).toEqual(['read sudden']);
  });

  test('has the manner of what it follows from', () => {
    expect(pathFor({ opening: 'died' }, table).tone).toBe('tender');
    expect(pathFor({ opening: 'died', ending: 'ready' }, table).tone).toBe('quiet');
  });

  test('for somebody who doesn’t feel safe stays what it is, whatever they tell after that', () => {
    const alone = pathFor({ opening: 'not-safe' }, table);
    expect(alone).toEqual({ tone: 'raw', steps: [{ read: 'not-safe' }], sessionAhead: false });
    for (const ending of ENDINGS)
      for (const runway of RUNWAYS) expect(pathFor({ opening: 'not-safe', ending, runway }, table)).toEqual(alone);
  });

  test('with one session left is the quick path, once, and on the day itself a shorter one', () => {
    expect(stepsFor({ ending: 'ready', runway: 'one' })).toEqual(['quick a-moment', 'read a', 'write last', 'read last']);
    expect(stepsFor({ ending: 'ready', runway: 'tonight' })).toEqual(['quick today', 'read a', 'write last', 'read last']);
    expect(stepsFor({ runway: 'one' })).toEqual(['quick a-moment', 'read anything']);
    expect(stepsFor({ runway: 'tonight' })).toEqual(['quick today', 'read anything']);
  });

  test('under age, or where somebody else has a say, holds what to know about that, behind people who answer', () => {
    expect(stepsFor({ ending: 'ready', under18: true })).toEqual([
      'read a',
      'read young',
      'quick a-moment',
      'write last',
      'read last',
    ]);
    expect(stepsFor({ ending: 'illness', under18: true, ordered: true })).toEqual([
      'read lonely',
      'help crisis',
      'read young',
      'read ordered',
      'write asking-them',
    ]);
  });

  test('never holds more than nine things', () => {
    expect(stepsFor({ ending: 'retirement' })).toHaveLength(9);
    expect(stepsFor({ ending: 'retirement', runway: 'one', under18: true })).toHaveLength(9);
  });

  test('for somebody who was told not to contact them holds no session, and no words for them', () => {
    expect(stepsFor({ ending: 'move', since: 'days' })).toEqual(['read move', 'write asking']);
    expect(stepsFor({ ending: 'move', runway: 'few' })).toEqual(['read move']);
    expect(stepsFor({ ending: 'move', runway: 'few', noContact: true })).toEqual(['read move']);
    expect(stepsFor({ ending: 'ready', runway: 'tonight', noContact: true })).toEqual(['read a', 'read last']);
    expect(sessionAhead({ ending: 'ready', runway: 'tonight', noContact: true })).toBe(false);
  });

  test.each(['many', 'few'] as const)('with %s sessions left stands in its own order', (runway) => {
    expect(stepsFor({ ending: 'ready', runway })).toEqual(['read a', 'quick a-moment', 'write last', 'read last']);
  });

  test.each(TIMES_SINCE)('when it was %s ago holds nothing that takes a session', (since) => {
    expect(
      stepsFor({ ending: 'ready', since }).filter((step) => step !== 'read long-over' && step !== 'read weeks-over'),
    ).toEqual(['read a', 'read last']);
    expect(stepsFor({ ending: 'ready', since })).not.toContain('quick a-moment');
    expect(sessionAhead({ ending: 'ready', since })).toBe(false);
  });
});

describe('whether a session is still to come', () => {
  test.each<OpeningId>(['just-ended', 'died', 'while-ago', 'not-safe'])('it isn’t after “%s”', (opening) => {
    expect(sessionAhead({ opening })).toBe(false);
  });

  test.each<OpeningId>(['ending', 'days-away', 'not-sure', 'looking'])('it may be after “%s”', (opening) => {
    expect(sessionAhead({ opening })).toBe(true);
  });

  test.each<EndingId>(['death', 'over-years'])('it isn’t with the ending %s, whatever the first answer was', (ending) => {
    for (const opening of OPENINGS) expect(sessionAhead({ opening, ending })).toBe(false);
  });

  test('it may be where somebody isn’t sure to stop, who can be asked for no time', () => {
    expect(sessionAhead({ ending: 'unsure' })).toBe(true);
    expect(canBeAskedWhen({ ending: 'unsure' }, table)).toEqual({ runways: [], since: [] });
  });

  test('sessions left count as not told after a first answer that told of none, until an ending has some', () => {
    expect(canBeAskedWhen({ opening: 'while-ago' }, table)).toEqual({ runways: [], since: TIMES_SINCE });
    expect(sessionAhead({ opening: 'while-ago', runway: 'few' })).toBe(false);
    expect(sessionAhead({ opening: 'while-ago', ending: 'move', runway: 'few' })).toBe(true);
  });
});

describe('times that don’t go with the ending, as answers from two devices can leave them', () => {
  test.each(RUNWAYS)('somebody whose therapist died is never told to plan a session: %s', (runway) => {
    expect(pathFor({ ending: 'death', runway }, table)).toEqual({ tone: 'raw', steps: [{ read: 'died' }], sessionAhead: false });
  });

  test('many sessions left after a sudden end count as not told', () => {
    expect(pathFor({ ending: 'sudden', runway: 'many' }, table)).toEqual(pathFor({ ending: 'sudden' }, table));
  });

  test('a time since counts as not told where somebody isn’t sure to stop', () => {
    expect(sessionAhead({ ending: 'unsure', since: 'weeks' })).toBe(true);
  });
});

test('somebody who has told no ending can be asked for any time', () => {
  expect(canBeAskedWhen({ opening: 'ending' }, table)).toEqual({ runways: RUNWAYS, since: TIMES_SINCE });
});
