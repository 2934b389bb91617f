import { pathWords } from '#content/en/paths.ts';
import { quickPathWords } from '#content/en/quick-paths.ts';
import { paths as pathShapes } from '#content/paths.ts';
import { quickPaths as quickPathShapes } from '#content/quick-paths.ts';
import type { PathTable } from '#domain/paths/table.ts';
import type { QuickPath } from '#domain/paths/quick-path.ts';
import { joined } from '#domain/wording/joined.ts';

export { commonEndings, endingGroups } from '#content/paths.ts';

/** What every situation puts first, in words. */
export const paths: PathTable = joined(pathShapes, pathWords);

/** Short ways through the worksheets' own fields, by their address under `/paths/`. */
export const quickPaths: Readonly<Record<string, QuickPath>> = joined(quickPathShapes, quickPathWords);

/** The chapters that paths of endings begin with. */
export const endingChapters: ReadonlySet<string> = new Set(
  Object.values(paths.endings).flatMap(({ steps }) => steps.flatMap((step) => ('read' in step ? [step.read] : [])).slice(0, 1)),
);

/** The screens behind the first question. Only the first is on the way to a page that helps; the others are asked for. */
export const BEGIN_STEPS = ['which', 'when', 'words'] as const;

export type BeginStep = (typeof BEGIN_STEPS)[number];
