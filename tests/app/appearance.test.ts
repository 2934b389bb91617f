import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { applyAppearance } from '#app/appearance.ts';
import { words } from '#catalogue/words.ts';
import { titleOf } from '#ui/shared/page-title.ts';
import index from '../../index.html?raw';
import { readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';

const page = document.documentElement;
const NAMES = ['theme', 'text', 'contrast', 'naming'];

afterEach(() => {
  localStorage.clear();
  for (const name of NAMES) delete page.dataset[name];
});

/** Runs the script that stands at the head of every page. */
function boot(): void {
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(index) ?? [];
  new Function(script)();
}

test('somebody who chose high contrast has it at once, and before anything is drawn on the next visit', async () => {
  const workbook = await readersWorkbook();
  applyAppearance(workbook);
  workbook.set('contrast', 'high');
  expect(page.dataset['contrast']).toBe('high');
  for (const name of NAMES) delete page.dataset[name];
  boot();
  expect({ ...page.dataset }).toEqual({ contrast: 'high' });
});

test('what is left for the next visit holds no word of theirs', async () => {
  const workbook = await readersWorkbook();
  applyAppearance(workbook);
  workbook.set('contrast', 'Some text with spaces');
  workbook.set('text', 'large');
  workbook.answer('goals/then', 'secret');
  await saved(workbook);
  expect(localStorage.getItem('fledge-look')).toBe('{"text":"large"}');
  // Marks of what is to be copied may stand beside it.
  expect(JSON.stringify(localStorage)).not.toContain('secret');
});

test.each(['{', '{"contrast":"\\"x"}', '[]', 'null'])('a flag that reads %s is passed over', (flag) => {
  localStorage.setItem('fledge-look', flag);
  boot();
  expect(page.dataset['contrast']).toBeUndefined();
});

describe('somebody who would rather have a plain name', () => {
  const [, head = ''] = /<head>([\s\S]*?)<\/head>/.exec(index) ?? [];
  const named = [...new DOMParser().parseFromString(head, 'text/html').querySelectorAll('[data-plain]')];
  const inHead = () => named.map((each) => each.getAttribute(each.localName === 'meta' ? 'content' : 'href'));
  const fledge = () => named.map((each) => each.getAttribute('data-fledge'));
  const plain = () => named.map((each) => each.getAttribute('data-plain'));

  beforeEach(() => {
    const { title } = document;
    document.head.append(...named);
    onTestFinished(() => {
      for (const each of named) each.remove();
      document.title = title;
    });
  });

  test('has it in the tab and for the device at once, and can go back', async () => {
    const shown = document.createElement('article');
    shown.dataset['name'] = 'Settings';
    document.body.append(shown);
    onTestFinished(() => shown.remove());
    const workbook = await readersWorkbook();
    applyAppearance(workbook);
    workbook.set('naming', 'plain');
    expect(named).toHaveLength(4);
    expect(inHead()).toEqual(plain());
    expect(document.title).toBe(words.app.plainName);
    workbook.set('naming', 'fledge');
    expect(inHead()).toEqual(fledge());
    expect(document.title).toBe('Settings · Fledge');
  });

  test('has it before anything is drawn on the next visit', () => {
    localStorage.setItem('fledge-look', '{"naming":"plain"}');
    boot();
    expect(inHead()).toEqual(plain());
    expect(document.title).toBe(named.find(({ localName }) => localName === 'meta')?.getAttribute('data-plain'));
    expect(titleOf('Settings')).toBe(words.app.plainName);
  });
});
