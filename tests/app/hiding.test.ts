import { expect, onTestFinished, test } from 'vitest';
import '#ui/shared/tokens.css';
import { saveOnHiding } from '#app/hiding.ts';
import { at, freshName, loadWorksheets, onDevice, readersWorkbook } from '../workbook/in-page/opened-workbook.ts';

/** What the page hears from a browser that is put away, or comes back. */
function become(state: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
  document.dispatchEvent(new Event('visibilitychange'));
}

test('somebody who puts the app away leaves a blank page for the list of open apps, before anything else is done, and finds it again', async () => {
  await loadWorksheets();
  const name = freshName();
  const workbook = await readersWorkbook(name);
  onTestFinished(() => void Reflect.deleteProperty(document, 'visibilityState'));
  const line = document.createElement('p');
  line.textContent = 'I laugh more';
  document.body.append(line);
  onTestFinished(() => line.remove());
  const isSeen = () => line.checkVisibility({ visibilityProperty: true });
  const seenWhenSaved: boolean[] = [];
  saveOnHiding({ ...workbook, flush: () => (seenWhenSaved.push(isSeen()), workbook.flush()) });
  workbook.answer('goals/unplanned', 'I laugh more');
  expect(isSeen()).toBe(true);
  become('hidden');
  expect(isSeen()).toBe(false);
  expect(seenWhenSaved).toEqual([false]);
  become('visible');
  expect(isSeen()).toBe(true);
  expect(at(workbook, 'goals/unplanned')).toBe('I laugh more');
  await expect.poll(() => onDevice(name, 'goals/unplanned')).toBe('I laugh more');
});
