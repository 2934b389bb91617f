import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { pageWords } from '#catalogue/page-words.ts';
import type { Mark } from '#domain/marks/marks.ts';
import { wordsWrittenIn } from './acts.ts';
import type { Written } from './sheets.ts';

/** Where somebody says what is to happen with something that they wrote: the whole first, then its parts. A long answer is described and not named by its words. */
function choiceFor(page: Page, { sheet, handle }: Written): Locator {
  const name = new RegExp(`^${pageWords.summary.markFor('')}`);
  return page
    .getByRole('region', { name: sheet, exact: true })
    .getByRole('group', { name })
    .filter({ has: page.getByText(new RegExp(`${handle}(?!\\w)`)) })
    .first();
}

/** The answer to pick for a mark. */
export function markOption(page: Page, written: Written, mark: Mark): Locator {
  return choiceFor(page, written).getByRole('radio', { name: pageWords.summary.marks[mark], exact: true });
}

/** Checks that a text tells all that is brought, and not a word more of what was written. */
export function expectExactly(brought: readonly Written[], text: string): void {
  const line = text.replace(/\s+/g, ' ');
  const tells = brought.flatMap((each) => each.tells);
  for (const each of tells) expect(line).toContain(each);
  expect(new Set(wordsWrittenIn(line))).toEqual(new Set(tells.flatMap(wordsWrittenIn)));
}
