import { beginWords } from '#catalogue/begin-words.ts';
import { worksheetById } from '#catalogue/catalogue.ts';
import { chapterBySlug } from '#catalogue/chapters.ts';
import { quickPaths } from '#catalogue/paths.ts';
import { words } from '#catalogue/words.ts';
import type { Step } from '#domain/paths/table.ts';
import type { EntryIconName } from '../rooms/EntryIcon.tsx';

/** A step as it is listed. */
export interface StepPage {
  readonly to: string;
  readonly icon: EntryIconName;
  readonly title: string;
  /** What is done there, and how long it takes. */
  readonly note: string;
}

/** Where a step leads and what is said of it; undefined for one whose page isn't there. */
export function pageOfStep(step: Step): StepPage | undefined {
  const { read, write } = beginWords.workbook;
  if ('read' in step) {
    const chapter = chapterBySlug(step.read);
    return (
      chapter && {
        to: `/read/${chapter.slug}`,
        icon: 'book',
        title: chapter.title,
        note: read(words.app.minutes(chapter.minutes)),
      }
    );
  }
  if ('write' in step) {
    const sheet = worksheetById(step.write);
    return (
      sheet && {
        to: `/worksheets/${sheet.id}`,
        icon: 'pencil',
        title: sheet.title,
        note: write(words.app.minutes(sheet.minutes)),
      }
    );
  }
  if ('help' in step) {
    const { therapist, others } = beginWords.today.helpSteps;
    return { to: `/help#${step.help}`, icon: 'help', ...(step.help === 'therapist' ? therapist : others) };
  }
  const quick = quickPaths[step.quick];
  const minutes = Object.values(quick?.stops ?? {}).reduce((sum, stop) => sum + stop.minutes, 0);
  return quick && { to: `/paths/${step.quick}`, icon: 'clock', title: quick.title, note: write(words.app.minutes(minutes)) };
}
