export { endingGroups, paths, quickPaths } from '#content/paths.ts';

/** The screens behind the first question, in their order. */
export const BEGIN_STEPS = ['which', 'when', 'words'] as const;

export type BeginStep = (typeof BEGIN_STEPS)[number];
