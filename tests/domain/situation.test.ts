import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '#domain/documents/document.ts';
import { emptyDocument } from '#domain/documents/document.ts';
import { ENDINGS, OPENINGS, readSituation, RUNWAYS, SITUATION, TIMES_SINCE } from '#domain/paths/situation.ts';
import { documentWith, leaf } from '../fixtures.ts';
import { json } from './arbitraries.ts';

/** What is told, leaf by leaf, as it is stored. */
function told(values: Readonly<Record<string, Value>>) {
  return readSituation(
    documentWith(SITUATION, Object.fromEntries(Object.entries(values).map(([part, value]) => [`${SITUATION}/${part}`, value]))),
  );
}

const NOTHING = {};

describe('somebody who has told', () => {
  test('nothing has told nothing', () => {
    expect(readSituation(emptyDocument(SITUATION, 1))).toEqual(NOTHING);
  });

  test.each([
    ['an answer to the first question', { opening: 'died' }],
    ['an ending', { ending: 'broken-promise' }],
    ['how many sessions are left', { runway: 'few' }],
    ['how long ago it was', { since: 'not-sure' }],
    ['words of their own', { word: 'goodbye', therapist: 'Dr Lee' }],
    ['that they are under age', { under18: true }],
    ['that somebody else has a say', { ordered: true }],
    ['that they were told not to contact them', { noContact: true }],
  ] as const)('%s is taken by their word', (_what, values) => {
    expect(told(values)).toEqual({ ...NOTHING, ...values });
  });

  test('everything, finds all of it', () => {
    const all = {
      opening: 'ending',
      ending: 'ready',
      runway: 'one',
      under18: true,
      ordered: true,
      noContact: true,
      word: 'finish',
      therapist: 'our group',
    } as const;
    expect(told(all)).toEqual(all);
  });

  test('something, and taken it back, has told nothing', () => {
    const parts = ['opening', 'ending', 'runway', 'since', 'under18', 'word', 'therapist'];
    expect(told(Object.fromEntries(parts.map((part) => [part, null])))).toEqual(NOTHING);
  });

  test('how many sessions are left and how long it’s been, as two devices can leave it, has sessions left', () => {
    expect(told({ runway: 'few', since: 'months' })).toEqual({ ...NOTHING, runway: 'few' });
  });

  test('how long it’s been beside a runway that a later Fledge knows, keeps the time', () => {
    expect(told({ runway: 'a-dozen', since: 'months' })).toEqual({ ...NOTHING, since: 'months' });
  });

  test('a word with spaces around it has told the word, and one of spaces alone has told none', () => {
    expect(told({ word: '  goodbye ', therapist: ' \n ' })).toEqual({ ...NOTHING, word: 'goodbye' });
  });
});

describe('what this Fledge doesn’t know', () => {
  test.each(['toString', '__proto__', 'constructor', '', 'ready\ndeath', 'READY', 0, true, [], ['death'], { death: true }])(
    'counts as not told: %j',
    (value) => {
      expect(told({ opening: value, ending: value, runway: value, since: value })).toEqual(NOTHING);
    },
  );

  test.each(['yes', 1, 'true', {}, []])('doesn’t make anybody under age, sent or told to stay away: %j', (value) => {
    expect(told({ under18: value, ordered: value, noContact: value })).toEqual(NOTHING);
  });

  test('never throws, and never gives anything but what can be told', () => {
    const anything = fc.oneof(json, fc.constantFrom<Value>(...OPENINGS, ...ENDINGS, ...RUNWAYS, ...TIMES_SINCE));
    const parts = fc.record(
      {
        opening: anything,
        ending: anything,
        runway: anything,
        since: anything,
        under18: anything,
        word: anything,
        therapist: anything,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(parts, (values) => {
        const { opening, ending, runway, since, under18, word, therapist } = told(values);
        expect([undefined, ...OPENINGS]).toContain(opening);
        expect([undefined, ...ENDINGS]).toContain(ending);
        expect([undefined, ...RUNWAYS]).toContain(runway);
        expect([undefined, ...TIMES_SINCE]).toContain(since);
        expect(runway === undefined || since === undefined).toBe(true);
        expect(under18).toBe(values.under18 === true || undefined);
        for (const own of [word, therapist]) expect(own === undefined || (own.trim() === own && own !== '')).toBe(true);
      }),
    );
  });

  test('stays stored: reading changes nothing', () => {
    const document = {
      ...emptyDocument(SITUATION, 1),
      leaves: { 'situation/ending': leaf('a-later-one'), 'situation/pets': leaf(3) },
    };
    const before = structuredClone(document);
    readSituation(document);
    expect(document).toEqual(before);
  });
});
