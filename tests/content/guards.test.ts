import { describe, expect, test } from 'vitest';
import { worksheets as entries } from '#catalogue/catalogue.ts';
import { chapters as chapterEntries, openRooms } from '#catalogue/chapters.ts';
import { doors } from '#catalogue/doors.ts';
import { paths, quickPaths } from '#catalogue/paths.ts';
import { listBeforeDeciding } from '#content/en/before-you-decide.ts';
import { isFor } from '#domain/kinds/audience.ts';
import { isKeptFrom, isNeverFor, stepTo } from '#domain/paths/guard.ts';
import type { Situation } from '#domain/paths/situation.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { chapters } from './chapter-text.ts';
import { situations, where } from './every-situation.ts';
import { worksheets } from './worksheet-walk.ts';

/** Everything that can be offered, by the step that leads there. */
const steps: ReadonlySet<string> = new Set([
  ...chapterEntries.map(({ slug }) => `read ${slug}`),
  ...entries.map(({ id }) => `write ${id}`),
  ...Object.keys(quickPaths).map((id) => `quick ${id}`),
]);

/** What is offered to somebody in the rooms and behind the doors. */
function offeredTo(situation: Situation): readonly string[] {
  const inRooms = openRooms.flatMap((room) => [
    ...room.chapters.map(({ slug }) => `read ${slug}`),
    ...room.worksheets.map(({ id }) => `write ${id}`),
  ]);
  const behindDoors = doors.flatMap(({ to }) => stepTo(to) ?? []);
  return [...inRooms, ...behindDoors].filter((step) => !isNeverFor(step, situation, paths));
}

/** Said here once more, and by itself, so that none is forgotten in the guards. */
const A_SESSION =
  /^(?:(?:read|write) last-session|read raising-it|write raising-it-rehearsal|write questions|write dated-note|write wait-or-leave|quick .*)$/;
const TO_THEM = /^write (?:asking-for-a-closing-session|raising-it-rehearsal|letter-to-give|dated-note|wait-or-leave)$/;
const THANKS = /^read thank-you$|^write thank-you$/;

const some = (wanted: (situation: Situation) => boolean) => situations.filter(wanted);
const died = some(({ ending }) => ending === 'death' || ending === 'death-by-suicide');
const unsafe = some(({ opening, ending }) => opening === 'not-safe' || ending === 'harm');
const noContact = some((situation) => situation.noContact === true);

describe('what is kept from somebody', () => {
  test('is a page that is there', () => {
    expect(Object.keys(paths.guards).filter((step) => !steps.has(step))).toEqual([]);
  });

  test('stands on no path of theirs', () => {
    expect(where((_path, names, situation) => names.some((each) => isKeptFrom(each, situation, paths)))).toEqual([]);
  });

  test.each([
    ['a session, where their therapist died', A_SESSION, died],
    ['a session, where they aren’t safe in one', A_SESSION, unsafe],
    ['a session, where they were told not to make contact', A_SESSION, noContact],
    ['words for the therapist, where they were told not to make contact', TO_THEM, noContact],
    ['words for the therapist, where the therapist harmed them', TO_THEM, unsafe],
    ['words for the therapist, where the therapist died', TO_THEM, died],
    ['thanks, after harm', THANKS, unsafe],
  ])('%s, is in no room and behind no door', (_what, forbidden, among) => {
    expect(among.length).toBeGreaterThan(50);
    for (const situation of among) expect(offeredTo(situation).filter((step) => forbidden.test(step))).toEqual([]);
  });

  test('leaves everybody pages in most rooms', () => {
    for (const situation of situations) expect(new Set(offeredTo(situation)).size).toBeGreaterThan(25);
  });
});

describe('a page that opens with what is read before anything is decided', () => {
  const guarded = Object.entries(paths.guards).flatMap(([step, { behindTheList }]) => (behindTheList ? [step] : []));

  test('is told so, and no other is', () => {
    const read = chapters.flatMap(({ slug, pieces }) =>
      pieces.some((piece) => piece.type === 'component' && piece.name === 'BeforeYouDecide') ? [`read ${slug}`] : [],
    );
    const write = worksheets.flatMap(({ id, sections }) =>
      JSON.stringify(sections['before']?.intro ?? '').includes(JSON.stringify(listBeforeDeciding[0])) ? [`write ${id}`] : [],
    );
    expect(guarded.toSorted()).toEqual([...read, ...write].toSorted());
  });
});

describe('a sheet of which nothing can be brought', () => {
  test('is told so, and no other is', () => {
    const mine = worksheets.filter((worksheet) => fieldsOf(worksheet).every(([, field]) => !isFor(field, 'last-session')));
    const guarded = Object.entries(paths.guards).flatMap(([step, { mineOnly }]) => (mineOnly ? [step] : []));
    expect(guarded.toSorted()).toEqual(mine.map(({ id }) => `write ${id}`).toSorted());
  });
});
