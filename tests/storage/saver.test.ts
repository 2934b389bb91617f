import { describe, expect, test } from 'vitest';
import { goals, letter, pass, saverWith, textsOf } from './saver-writes.ts';

const atOnce = () => Promise.resolve();

describe('somebody who types', () => {
  test('has the first change on its way before the task is over', () => {
    const { saver, writes, statuses } = saverWith();
    expect(writes).toHaveLength(0);
    saver.changed(goals('s'));
    expect(textsOf(writes[0])).toEqual(['s']);
    expect(statuses).toEqual(['saving']);
  });

  test('has later changes on their way within 50 ms, the newest text only', async () => {
    const { saver, writes } = saverWith(atOnce);
    for (const text of ['s', 'sl', 'sle']) saver.changed(goals(text));
    await pass(49);
    expect(writes).toHaveLength(1);
    await pass(1);
    expect(writes.map(textsOf)).toEqual([['s'], ['sle']]);
    await pass(1_000);
    expect(writes).toHaveLength(2);
  });

  test('steadily, doesn’t put the saving off, and doesn’t have each key written either', async () => {
    const { saver, writes } = saverWith(atOnce);
    let text = '';
    for (let key = 0; key < 100; key += 1) {
      text += 'x';
      saver.changed(goals(text));
      await pass(20);
      const newest = String(textsOf(writes.at(-1))[0]).length;
      expect(text.length - newest, `after ${key + 1} keys`).toBeLessThanOrEqual(3);
    }
    expect(writes.length).toBeGreaterThanOrEqual(38);
    expect(writes.length).toBeLessThanOrEqual(42);
  });

  test('after a pause, has the first change on its way at once again', async () => {
    const { saver, writes } = saverWith(atOnce);
    saver.changed(goals('s'));
    await pass(500);
    saver.changed(goals('sl'));
    expect(writes.map(textsOf)).toEqual([['s'], ['sl']]);
  });

  test('in two worksheets, has both saved', async () => {
    const { saver, writes } = saverWith(atOnce);
    saver.changed(goals('sleep'));
    saver.changed(letter('Dear'));
    await pass(100);
    expect(writes.map(textsOf)).toEqual([['sleep'], ['Dear']]);
    expect(saver.unsaved().size).toBe(0);
  });
});

describe('somebody who looks whether it is saved', () => {
  test('reads that it is only after the browser has acknowledged it', async () => {
    const { saver, writes, statuses } = saverWith();
    saver.changed(goals('s'));
    await pass(1_000);
    expect(statuses).toEqual(['saving']);
    writes[0]?.acknowledge();
    await pass(0);
    expect(statuses).toEqual(['saving', 'saved']);
    expect(saver.unsaved()).toEqual(new Set());
  });

  test('never reads that it is while a newer change is not', async () => {
    const { saver, writes, statuses } = saverWith();
    saver.changed(goals('s'));
    saver.changed(goals('sl'));
    writes[0]?.acknowledge();
    await pass(0);
    expect(statuses).toEqual(['saving']);
    expect(saver.unsaved()).toEqual(new Set(['goals']));
    await pass(100);
    expect(statuses).toEqual(['saving']);
    writes[1]?.acknowledge();
    await pass(0);
    expect(statuses).toEqual(['saving', 'saved']);
  });

  test('never reads that it is while another worksheet is not', async () => {
    const { saver, writes, statuses } = saverWith();
    saver.changed(goals('s'));
    saver.changed(letter('D'));
    await pass(100);
    writes[1]?.acknowledge();
    await pass(0);
    expect(statuses).toEqual(['saving']);
    writes[0]?.acknowledge();
    await pass(0);
    expect(statuses).toEqual(['saving', 'saved']);
  });

  test('never reads that it is when an older write is answered last', async () => {
    const { saver, writes, statuses } = saverWith();
    saver.changed(goals('s'));
    saver.changed(goals('sl'));
    await pass(100);
    saver.changed(goals('sle'));
    writes[1]?.acknowledge();
    writes[0]?.acknowledge();
    await pass(0);
    expect(statuses).toEqual(['saving']);
  });
});

describe('somebody whose other tab is writing', () => {
  test('has nothing written here before this tab may, and everything once it may', async () => {
    const { saver, writes, statuses } = saverWith(atOnce);
    saver.allow(false);
    saver.changed(goals('sleep'));
    saver.changed(letter('Dear'));
    saver.flush();
    await pass(5_000);
    expect(writes).toHaveLength(0);
    expect(statuses).toEqual(['saving', 'failed']);
    expect(saver.unsaved()).toEqual(new Set(['goals', 'letter']));
    saver.allow(true);
    expect(textsOf(writes[0])).toEqual(['sleep', 'Dear']);
    await pass(0);
    expect(statuses).toEqual(['saving', 'failed', 'saved']);
  });
});

describe('somebody who leaves the page', () => {
  test('has everything that isn’t acknowledged sent before the task is over, what is on its way included', () => {
    const { saver, writes } = saverWith();
    saver.changed(goals('s'));
    saver.changed(goals('sleep'));
    saver.changed(letter('Dear'));
    saver.flush();
    expect(writes.map(textsOf)).toEqual([['s'], ['sleep', 'Dear']]);
  });

  test('has nothing sent again when everything was acknowledged', async () => {
    const { saver, writes } = saverWith(atOnce);
    saver.changed(goals('sleep'));
    await pass(200);
    saver.flush();
    expect(writes).toHaveLength(1);
  });
});
