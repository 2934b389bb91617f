import { describe, expect, test } from 'vitest';
import { goals, pass, saverWith, textsOf } from './saver-writes.ts';

describe('somebody whose browser can’t save', () => {
  test('once, doesn’t notice: it is tried again and saved', async () => {
    let tries = 0;
    const { saver, writes, statuses } = saverWith(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('lost')) : Promise.resolve();
    });
    saver.changed(goals('sleep'));
    await pass(1_000);
    expect(statuses).toEqual(['saving', 'saved']);
    expect(writes.map(textsOf)).toEqual([['sleep'], ['sleep']]);
  });

  test('for longer, hears so within two seconds, once, and keeps the words', async () => {
    const { saver, statuses } = saverWith(() => Promise.reject(new Error('full')));
    saver.changed(goals('sleep'));
    await pass(2_000);
    expect(statuses).toEqual(['saving', 'failed']);
    await pass(60_000);
    expect(statuses).toEqual(['saving', 'failed']);
    expect(saver.unsaved()).toEqual(new Set(['goals']));
  });

  test('for longer, reads nothing but that while typing on', async () => {
    const { saver, statuses } = saverWith(() => Promise.reject(new Error('full')));
    for (let key = 1; key <= 50; key += 1) {
      saver.changed(goals('x'.repeat(key)));
      await pass(100);
    }
    expect(statuses).toEqual(['saving', 'failed']);
  });

  test('and then can again, has the newest words saved without touching a key', async () => {
    let full = true;
    const { saver, writes, statuses } = saverWith(() => (full ? Promise.reject(new Error('full')) : Promise.resolve()));
    saver.changed(goals('s'));
    await pass(50);
    saver.changed(goals('sleep'));
    await pass(10_000);
    expect(statuses.at(-1)).toBe('failed');
    full = false;
    await pass(5_000);
    expect(statuses).toEqual(['saving', 'failed', 'saved']);
    expect(textsOf(writes.at(-1))).toEqual(['sleep']);
    const asked = writes.length;
    await pass(60_000);
    expect(writes).toHaveLength(asked);
  });

  test('and then can again, has it saved at once with “Try again”', async () => {
    let full = true;
    const { saver, statuses } = saverWith(() => (full ? Promise.reject(new Error('full')) : Promise.resolve()));
    saver.changed(goals('sleep'));
    await pass(4_000);
    full = false;
    saver.flush();
    await pass(0);
    expect(statuses).toEqual(['saving', 'failed', 'saved']);
  });

  test('twice with a good while between, doesn’t notice either time', async () => {
    const broken = new Set([1, 3]);
    let tries = 0;
    const { saver, statuses } = saverWith(() => {
      tries += 1;
      return broken.has(tries) ? Promise.reject(new Error('lost')) : Promise.resolve();
    });
    saver.changed(goals('s'));
    await pass(1_000);
    saver.changed(goals('sl'));
    await pass(1_000);
    expect(tries).toBe(4);
    expect(statuses).toEqual(['saving', 'saved', 'saving', 'saved']);
  });
});

describe('somebody whose browser doesn’t answer', () => {
  test('hears within two seconds that it isn’t saved, and that it is when the answer comes late', async () => {
    const { saver, writes, statuses } = saverWith();
    saver.changed(goals('sleep'));
    await pass(2_000);
    expect(statuses).toEqual(['saving', 'failed']);
    await pass(60_000);
    writes[0]?.acknowledge();
    await pass(0);
    expect(statuses).toEqual(['saving', 'failed', 'saved']);
    expect(saver.unsaved().size).toBe(0);
  });

  test('doesn’t hear of it when a later write has kept the same words', async () => {
    const { saver, writes, statuses } = saverWith();
    saver.changed(goals('s'));
    saver.changed(goals('sleep'));
    await pass(100);
    writes[1]?.acknowledge();
    await pass(10_000);
    expect(statuses).toEqual(['saving', 'saved']);
  });

  test('has it tried again without touching a key', async () => {
    const { saver, writes } = saverWith();
    saver.changed(goals('sleep'));
    await pass(10_000);
    expect(writes.length).toBeGreaterThan(1);
    expect(textsOf(writes.at(-1))).toEqual(['sleep']);
  });
});

describe('somebody who types before the storage is open', () => {
  test('hears within two seconds that it isn’t saved yet, and that it is once the storage has opened', async () => {
    const { saver, statuses, writes } = saverWith(() => Promise.resolve());
    saver.allow(false);
    saver.changed(goals('sleep'));
    await pass(2_000);
    expect(statuses).toEqual(['saving', 'failed']);
    saver.allow(true);
    await pass(0);
    expect(statuses).toEqual(['saving', 'failed', 'saved']);
    expect(textsOf(writes.at(-1))).toEqual(['sleep']);
  });

  test('hears nothing of it when the storage opens soon', async () => {
    const { saver, statuses } = saverWith(() => Promise.resolve());
    saver.allow(false);
    saver.changed(goals('sleep'));
    await pass(1_000);
    saver.allow(true);
    await pass(10_000);
    expect(statuses).toEqual(['saving', 'saved']);
  });
});
