import { Route, Routes } from 'react-router';
import { expect, onTestFinished, test } from 'vitest';
import { Link } from '#ui/shared/Link.tsx';
import { Page } from '#ui/shared/Page.tsx';
import { readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { show } from './render.tsx';
import { walk } from './walk.tsx';

test.each([
  '/read/not-safe#who-to-tell',
  '/read/ways-therapy-ends#someone-else',
  '/read/a-while-ago#without-them',
  '/help#crisis',
])('somebody who follows a link to %s from another page comes to that place, and a screen reader begins there', async (to) => {
  const { go } = await walk(await readersWorkbook(), '/doors');
  await go(to);
  const place = () => document.getElementById(to.replace(/^.*#/, ''));
  await expect.poll(() => document.activeElement === place()).toBe(true);
  const top = place()?.getBoundingClientRect().top ?? -1;
  expect(top).toBeGreaterThanOrEqual(-1);
  expect(top).toBeLessThan(innerHeight / 2);
});

test('somebody who opens a page at such a place from the device comes to it too', async () => {
  await walk(await readersWorkbook(), '/read/not-safe#who-to-tell');
  await expect.poll(() => document.activeElement?.id).toBe('who-to-tell');
});

test('somebody who follows a link and writes at once isn’t taken out of the field: the heading has the focus as soon as it is there', async () => {
  const { main } = show(
    await readersWorkbook(),
    <Routes>
      <Route path="/" element={<Link to="/next">Next</Link>} />
      <Route
        path="/next"
        element={
          <Page title="What gets me through">
            <textarea aria-label="A skill" />
          </Page>
        }
      />
    </Routes>,
  );
  await expect.poll(() => main.querySelector('a')).not.toBeNull();

  const focused = Promise.withResolvers<string | undefined>();
  // Called before the browser does anything else, as soon as the page has changed.
  const changes = new MutationObserver(() => {
    const field = main.querySelector('textarea');
    if (!field) return;
    changes.disconnect();
    focused.resolve(document.activeElement?.tagName);
    field.focus();
  });
  onTestFinished(() => changes.disconnect());
  changes.observe(main, { childList: true, subtree: true });
  main.querySelector('a')?.click();

  expect(await focused.promise).toBe('H1');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
});
