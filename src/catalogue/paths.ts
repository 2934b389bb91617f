import { paths } from '#content/paths.ts';

export { endingGroups } from '#content/paths.ts';
export { quickPaths } from '#content/quick-paths.ts';
export { paths };

/** The chapters that paths of endings begin with. */
export const endingChapters: ReadonlySet<string> = new Set(
  Object.values(paths.endings).flatMap(({ steps }) => steps.flatMap((step) => ('read' in step ? [step.read] : [])).slice(0, 1)),
);

/** The screens behind the first question, in their order. */
export const BEGIN_STEPS = ['which', 'when', 'words'] as const;

export type BeginStep = (typeof BEGIN_STEPS)[number];
