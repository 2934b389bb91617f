import { expect, test } from 'vitest';
import { PAGE } from '#export/pdf/styles.ts';
import type { Strip } from '#export/pdf/strips.ts';
import { placed } from '#export/pdf/strips.ts';

const strip = (more: Partial<Strip> = {}): Strip => ({ height: 20, before: 5, keep: false, paint: () => undefined, ...more });
const heading = strip({ keep: true });
const page = strip({ height: 0, before: 0, startsPage: true });
const pagesOf = (...strips: readonly Strip[]) => placed(strips).map((each) => each.page);

test('what has a page of its own begins it, even after a heading that is kept with what comes next', () => {
  expect(pagesOf(strip(), heading, page, strip())).toEqual([0, 0, 1, 1]);
  expect(pagesOf(heading, heading, page, heading, strip())).toEqual([0, 0, 1, 1, 1]);
});

test('what has a page of its own begins no page where one has just begun', () => {
  expect(pagesOf(page, strip())).toEqual([0, 0]);
  const full = strip({ before: 0, height: PAGE.bottom - PAGE.top });
  expect(pagesOf(full, page, strip())).toEqual([0, 1, 1]);
  expect(pagesOf(strip(), page, page, strip())).toEqual([0, 1, 1, 1]);
});

test('a heading and its line that no longer fit go to the next page together', () => {
  const most = strip({ before: 0, height: PAGE.bottom - PAGE.top - 30 });
  expect(pagesOf(most, heading, strip())).toEqual([0, 1, 1]);
});
