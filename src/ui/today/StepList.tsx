import { beginWords } from '#catalogue/begin-words.ts';
import { worksheetById } from '#catalogue/catalogue.ts';
import { chapterBySlug } from '#catalogue/chapters.ts';
import { quickPaths } from '#catalogue/paths.ts';
import { words } from '#catalogue/words.ts';
import type { Step } from '#domain/paths/table.ts';
import { ChapterLink, Entry, EntryItems, WorksheetLink } from '../rooms/EntryList.tsx';

/** The steps of a path as links, each with its minutes or what is done of it. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <EntryItems>
      {steps.map((step) => (
        <StepLink key={JSON.stringify(step)} step={step} />
      ))}
    </EntryItems>
  );
}

function StepLink({ step }: { readonly step: Step }) {
  if ('read' in step) {
    const chapter = chapterBySlug(step.read);
    return chapter && <ChapterLink chapter={chapter} />;
  }
  if ('write' in step) {
    const worksheet = worksheetById(step.write);
    return worksheet && <WorksheetLink entry={worksheet} />;
  }
  if ('help' in step) {
    const { therapist, others } = beginWords.today.helpSteps;
    return <Entry to={`/help#${step.help}`} icon="help" {...(step.help === 'therapist' ? therapist : others)} />;
  }
  const quick = quickPaths[step.quick];
  const minutes = Object.values(quick?.stops ?? {}).reduce((sum, stop) => sum + stop.minutes, 0);
  return (
    quick && (
      <Entry
        to={`/paths/${step.quick}`}
        icon="clock"
        title={quick.title}
        note={beginWords.workbook.write(words.app.minutes(minutes))}
      />
    )
  );
}
