import { aboutWords } from '#catalogue/about-words.ts';
import { blockWords } from '#catalogue/blocks.ts';
import { beginWords } from '#catalogue/begin-words.ts';
import { doors } from '#catalogue/doors.ts';
import { decidingWords } from '#catalogue/deciding-words.ts';
import { doorsWords } from '#catalogue/doors-words.ts';
import { beforeStart } from '#content/en/before-start.ts';
import { formatWords } from '#content/en/formats.ts';
import { helpWords } from '#catalogue/help-words.ts';
import { anywhere, countries } from '#catalogue/helplines.ts';
import { historyWords } from '#catalogue/history-words.ts';
import { lockWords } from '#catalogue/lock-words.ts';
import { installWords } from '#catalogue/install-words.ts';
import { noticeWords } from '#catalogue/notice-words.ts';
import { paperWords } from '#catalogue/paper-words.ts';
import { peopleWords } from '#catalogue/people-words.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { paths, quickPaths } from '#catalogue/paths.ts';
import { reminderWords } from '#catalogue/reminder-words.ts';
import { sources } from '#catalogue/sources.ts';
import { lastSessionFirstPage } from '#catalogue/summaries.ts';
import { sharedWords } from '#catalogue/shared-words.ts';
import { storageWords } from '#catalogue/storage-words.ts';
import { tellingWords, words } from '#catalogue/words.ts';
import { rooms, worksheets as entries } from '#catalogue/catalogue.ts';
import { chapters, linesOf } from './chapter-text.ts';
import { worksheets } from './worksheet-walk.ts';

/** A line that somebody reads, and the place where it is written. */
export interface Line {
  readonly where: string;
  readonly text: string;
}

/** Keys whose values aren't read by anyone. */
const NOT_READ = new Set([
  'id',
  'kind',
  'when',
  'room',
  'country',
  'doi',
  'url',
  'source',
  'from',
  'to',
  'checkedOn',
  'pageDate',
  'confidence',
  'telling',
]);

/** Every text in some data, with a made-up argument where it is a sentence with a gap. */
function textsIn(where: string, value: unknown): readonly Line[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value === 'function') return textsIn(where, value(...Array.from({ length: value.length }, (_, gap) => `gap${gap}`)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => (NOT_READ.has(key) ? [] : textsIn(`${where}.${key}`, inside)));
}

const chapterLines = chapters.flatMap((chapter) => [
  ...linesOf(chapter).map((text) => ({ where: chapter.file, text })),
  ...textsIn(chapter.file, { title: chapter.head['title'], summary: chapter.head['summary'] }),
]);

/** What the first questions offer, and the words of the quick paths; what they lead to isn't read by anyone. */
const pathLines = textsIn('paths', {
  openings: Object.values(paths.openings).map(({ label }) => label),
  endings: Object.values(paths.endings).map(({ label }) => label),
  quick: Object.values(quickPaths).map(({ title, lead, stops }) => ({
    title,
    lead,
    stops: Object.values(stops).map((stop) => ({ title: stop.title, plain: stop.plain })),
  })),
});

const summaryLines = textsIn(
  'summaries',
  lastSessionFirstPage.items.map(({ heading }) => heading),
);

/** Every word of ours, in English. Titles of other people's work are theirs. */
export const allLines: readonly Line[] = [
  ...chapterLines,
  ...worksheets.flatMap((worksheet) => textsIn(`worksheets/${worksheet.id}`, { ...worksheet.sections, page: worksheet.page })),
  ...textsIn('contents', { rooms, entries }),
  ...textsIn('interface', {
    words,
    beforeYouGo: blockWords.beforeYouGo,
    noticeWords,
    pageWords,
    aboutWords,
    helpWords,
    beginWords,
    doorsWords,
    historyWords,
    lockWords,
    installWords,
    sharedWords,
    storageWords,
    reminderWords,
    paperWords,
    peopleWords,
    decidingWords,
    formatWords,
    beforeStart,
    plan: tellingWords.plan,
    figure: tellingWords.figure,
  }),
  ...pathLines,
  ...summaryLines,
  // Where they lead, and what they are found by beside their words, isn't read by anyone.
  ...doors.map(({ says }) => ({ where: 'doors', text: says })),
  ...[...anywhere, ...countries].flatMap((help) => textsIn(`helplines/${help.name}`, help)),
  ...Object.entries(sources).map(([id, { says }]) => ({ where: `sources/${id}`, text: says })),
];
