import { worksheetById } from '#catalogue/catalogue.ts';
import type { Step } from '#domain/paths/table.ts';
import { Entry, EntryItems, WorksheetLink } from '../rooms/EntryList.tsx';
import { pageOfStep } from './step-page.ts';

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
  const worksheet = 'write' in step ? worksheetById(step.write) : undefined;
  if (worksheet) return <WorksheetLink entry={worksheet} />;
  const page = pageOfStep(step);
  return page && <Entry {...page} />;
}
