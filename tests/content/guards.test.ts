import { describe, expect, test } from 'vitest';
import { worksheets as entries } from '#catalogue/catalogue.ts';
import { chapters as chapterEntries, openRooms } from '#catalogue/chapters.ts';
import { doors } from '#catalogue/doors.ts';
import { nextSteps, nextStepWords } from '#catalogue/next-steps.ts';
import { paths, quickPaths } from '#catalogue/paths.ts';
import { suggestionGuards } from '#catalogue/suggestion-guards.ts';
import { listBeforeDeciding } from '#content/en/before-you-decide.ts';
import { isFor } from '#domain/kinds/audience.ts';
import { fittingSuggestions, isKeptFrom, isKeptOffPages, isNeverFor, stepTo } from '#domain/paths/guard.ts';
import { nextStepOf } from '#domain/paths/next-step.ts';
import type { Situation } from '#domain/paths/situation.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { chapters } from './chapter-text.ts';
import { situations, where } from './every-situation.ts';
import { allFields, worksheets } from './worksheet-walk.ts';

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
const TO_THEM =
  /^write (?:asking-for-a-closing-session|raising-it-rehearsal|letter-to-give|what-was-hard|dated-note|wait-or-leave|thank-you-card)$/;
const THANKS = /^read (?:thank-you|saying-what-they-meant)$|^write thank-you-card$/;

const some = (wanted: (situation: Situation) => boolean) => situations.filter(wanted);
const died = some(({ ending }) => ending === 'death' || ending === 'death-by-suicide');
const unsafe = some(({ opening, ending }) => opening === 'not-safe' || ending === 'harm');
const noContact = some((situation) => situation.noContact === true);

/** The steps that may be offered to somebody behind any of the sheets, whatever they have written by then. */
function nextFor(situation: Situation): readonly string[] {
  return Object.values(nextSteps).flatMap((candidates) => {
    const offered = (written: readonly string[]) =>
      nextStepOf(candidates, situation, paths, (id) => written.includes(`write ${id}`));
    // With the first ones written in, the next comes up, and so on.
    return candidates.flatMap((_step, count) => offered(candidates.slice(0, count)) ?? []);
  });
}

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

describe('what is offered behind a sheet', () => {
  test('is there for each of them, leads to a page that is there and has words for its button', () => {
    expect(Object.keys(nextSteps).toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
    const all = Object.entries(nextSteps);
    expect(all.filter(([id, candidates]) => candidates.length === 0 || candidates.includes(`write ${id}`))).toEqual([]);
    const named = new Set(all.flatMap(([, candidates]) => candidates));
    expect([...named].filter((step) => !steps.has(step) || step.startsWith('quick'))).toEqual([]);
    expect(Object.keys(nextStepWords).toSorted()).toEqual([...named].toSorted());
  });

  test('is never anything that is kept from the reader', () => {
    const offered = situations.flatMap((situation) => nextFor(situation).map((step) => ({ step, situation })));
    expect(offered.length).toBeGreaterThan(1_000);
    expect(offered.filter(({ step, situation }) => isKeptFrom(step, situation, paths))).toEqual([]);
  });

  test.each([
    ['a session, where their therapist died', A_SESSION, died],
    ['a session, where they aren’t safe in one', A_SESSION, unsafe],
    ['words for the therapist, where they were told not to make contact', TO_THEM, noContact],
    ['words for the therapist, where the therapist harmed them', TO_THEM, unsafe],
    ['thanks, after harm', THANKS, unsafe],
  ])('is never %s', (_what, forbidden, among) => {
    expect(among.flatMap(nextFor).filter((step) => forbidden.test(step))).toEqual([]);
  });
});

describe('what goes on a page for someone else', () => {
  test('is nothing of a sheet for oneself, and no words for a therapist whom somebody mustn’t write to', () => {
    for (const { id } of entries) {
      const guard = paths.guards[`write ${id}`];
      if (guard?.mineOnly) expect(isKeptOffPages(id, {}, paths), id).toBe(true);
      if (TO_THEM.test(`write ${id}`)) {
        expect(
          noContact.every((situation) => isKeptOffPages(id, situation, paths)),
          id,
        ).toBe(true);
      }
    }
    expect(isKeptOffPages('goals', {}, paths)).toBe(false);
  });

  test('stays there once no session is left', () => {
    expect(isKeptOffPages('last-session', { ending: 'over-weeks' }, paths)).toBe(false);
  });
});

/** What a suggestion says that some readers aren't offered. Said here by itself: the guards name whole lines. */
const SAYS_THANKS =
  /\bthank|\bgrateful|\bfond of|\bmiss (?:you|them|seeing)|\bloved (?:you|coming)|\bhow much (?:they|you) helped/i;
/** Lines that sound like it and mean someone else, or oneself. */
const MEANS_ANOTHER =
  /^(?:Next time we speak|I don’t want a next time|What I never managed to tell them|Yes, and I’d like to write to them|To thank them|I tell them what they’d like to hear|Thank you for reading it|I miss you. I’m sorry I went quiet|Thank you for holding on for so long)$/;
const SAYS_SESSION =
  /\b(?:next|coming) (?:session|time)\b|\bin the session\b|\bbefore the last session\b|\bin the (?:first|last) (?:five|ten) minutes\b/i;
const SAYS_CONTACT = /\b(?:email|write to|call|phone|text|ask|tell) (?:them|my therapist|\{therapist\})\b(?! what I)/i;

describe('what is suggested', () => {
  /** Every suggestion of the sheets that somebody isn't kept from. */
  function suggestedTo(situation: Situation): readonly string[] {
    return worksheets
      .filter(({ id }) => !isNeverFor(`write ${id}`, situation, paths))
      .flatMap((worksheet) =>
        allFields(worksheet).flatMap(({ where: place, field }) => {
          const all = field.kind === 'text' ? field.suggestions : [];
          return fittingSuggestions(all, suggestionGuards, situation, paths).map((line) => `${place}: ${line}`);
        }),
      );
  }
  const lines = (among: readonly Situation[], says: RegExp) => [
    ...new Set(
      among.flatMap(suggestedTo).filter((line) => {
        const said = line.replace(/^.*?: /, '');
        return says.test(said) && !MEANS_ANOTHER.test(said);
      }),
    ),
  ];
  // One of each opening and ending is enough: what holds beside them opens no sheet.
  const alone = (among: readonly Situation[]) => among.filter(({ under18, ordered }) => !under18 && !ordered);

  test.each([
    ['thanks, after harm', SAYS_THANKS, unsafe],
    ['anything in a session, where their therapist died', SAYS_SESSION, died],
    ['anything in a session, where they aren’t safe in one', SAYS_SESSION, unsafe],
    ['a word to the therapist, where they were told not to make contact', SAYS_CONTACT, noContact],
    ['a word to the therapist, where the therapist died', SAYS_CONTACT, died],
  ])('is never %s', (_what, says, among) => {
    expect(lines(alone(among), says)).toEqual([]);
  });

  test('is a line that some sheet has, wherever it is kept from somebody', () => {
    const all = new Set(
      worksheets.flatMap((worksheet) =>
        allFields(worksheet).flatMap(({ field }) => (field.kind === 'text' ? field.suggestions : [])),
      ),
    );
    expect(Object.keys(suggestionGuards).filter((line) => !all.has(line))).toEqual([]);
  });
});
