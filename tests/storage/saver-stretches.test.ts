import { describe, expect, test, vi } from 'vitest';
import { goals, letter, pass, saverWith } from './saver-writes.ts';

const atOnce = () => Promise.resolve();

/** For each write, whether it keeps what was there before. */
function keeps(writes: ReturnType<typeof saverWith>['writes']): readonly (readonly boolean[])[] {
  return writes.map(({ saves }) => saves.map(({ keepPrevious }) => keepPrevious));
}

describe('somebody who writes for a while', () => {
  test('has what was there before kept with the first change, and not again while going on', async () => {
    const { saver, writes } = saverWith(atOnce);
    for (let minute = 0; minute < 6; minute += 1) {
      saver.changed(goals(`${minute}`));
      await pass(29_000);
    }
    expect(keeps(writes)).toEqual([[true], [false], [false], [false], [false], [false]]);
  });

  test('and rests for half a minute, has it kept again with the next change', async () => {
    const { saver, writes } = saverWith(atOnce);
    saver.changed(goals('one'));
    await pass(30_001);
    saver.changed(goals('two'));
    await pass(100);
    saver.changed(goals('two and a half'));
    expect(keeps(writes)).toEqual([[true], [true], [false]]);
  });

  test('and rests while the clock of the device is put back two hours, has it kept again all the same', async () => {
    const { saver, writes } = saverWith(atOnce);
    saver.changed(goals('one'));
    await pass(60_000);
    vi.setSystemTime(Date.now() - 7_200_000);
    saver.changed(goals('two'));
    await pass(100);
    saver.changed(goals('two and a half'));
    expect(keeps(writes)).toEqual([[true], [true], [false]]);
  });

  test('and has the device asleep for an hour, has it kept again', async () => {
    const { saver, writes } = saverWith(atOnce);
    saver.changed(goals('one'));
    await pass(100);
    // A clock that runs while the device is awake stands still meanwhile.
    vi.setSystemTime(Date.now() + 3_600_000);
    saver.changed(goals('two'));
    await pass(100);
    expect(keeps(writes)).toEqual([[true], [true]]);
  });

  test('and goes to another page and back, has it kept again with the next change', async () => {
    const { saver, writes } = saverWith(atOnce);
    saver.changed(goals('one'));
    await pass(200);
    saver.endStretch('goals');
    saver.changed(goals('two'));
    expect(keeps(writes)).toEqual([[true], [true]]);
  });

  test('in two worksheets, has each one’s earlier state kept by itself', async () => {
    const { saver, writes } = saverWith(atOnce);
    saver.changed(goals('one'));
    await pass(200);
    saver.changed(letter('Dear'));
    await pass(200);
    saver.endStretch('letter');
    saver.changed(goals('two'));
    await pass(200);
    saver.changed(letter('Dear you'));
    expect(keeps(writes)).toEqual([[true], [true], [false], [true]]);
  });

  test('has it kept at the second try when the first one failed', async () => {
    let tries = 0;
    const { saver, writes } = saverWith(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('lost')) : Promise.resolve();
    });
    saver.changed(goals('one'));
    await pass(1_000);
    saver.changed(goals('two'));
    await pass(1_000);
    expect(keeps(writes)).toEqual([[true], [true], [false]]);
  });
});
