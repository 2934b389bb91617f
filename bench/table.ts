import type { Row } from './bench.ts';

const HEADINGS = ['measured', 'figure', 'budget', '', 'noticed from', '', 'detail'];

/** The rows as lines of text in columns. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    HEADINGS,
    ...rows.map(({ name, figure, budget, met, noticed, detail }) => [
      name,
      figure,
      budget,
      met ? 'met' : 'MISSED',
      noticed?.from ?? '',
      noticed ? (noticed.within ? 'within' : 'BEYOND') : '',
      detail,
    ]),
  ];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
