import { beforeAll, describe, expect, test, vi } from 'vitest';
import { rowIds } from '#domain/kinds/row-ids.ts';
import { markAt, MARKS } from '#domain/marks/marks.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { at, freshName, keptFromBefore, loadWorksheets, marksIn, onDevice, readersWorkbook, saved } from './opened-workbook.ts';
import { documentWith } from '../../storage/on-device.ts';

const GOALS = 'goals/goals';

beforeAll(loadWorksheets);

describe('somebody who opens the workbook again', () => {
  test('finds the answers, the rows in their order, the marks and the settings', async () => {
    const name = freshName();
    const first = await readersWorkbook(name);
    first.answer('goals/unplanned', 'I laugh more');
    first.answerInRow(GOALS, 'a', 'goal', 'sleep');
    first.answerInRow(GOALS, 'b', 'rating', { then: 2, now: 7 });
    first.moveRow(GOALS, 'b', -1);
    first.mark(`${GOALS}/a`, 'bring');
    first.set('spelling', 'on');
    await saved(first);
    const again = openWorkbook({ name });
    await again.ready;
    expect(again.status()).toMatchObject({ storage: 'open', unreadable: 0, newer: false });
    expect(at(again, 'goals/unplanned')).toBe('I laugh more');
    expect(rowIds(again.document('goals'), GOALS)).toEqual(['b', 'a']);
    expect(at(again, `${GOALS}/a/goal`)).toBe('sleep');
    expect(at(again, `${GOALS}/b/rating`)).toEqual({ then: 2, now: 7 });
    expect(marksIn(again)).toEqual({ [`${GOALS}/a`]: 'bring' });
    expect(again.setting('spelling')).toBe('on');
  });

  test('finds what was cleared still cleared, and what was removed still removed', async () => {
    const name = freshName();
    const first = await readersWorkbook(name);
    first.answer('goals/unplanned', 'I laugh more');
    first.answerInRow(GOALS, 'a', 'goal', 'sleep');
    await saved(first);
    first.clear('goals/unplanned');
    first.removeRow(GOALS, 'a');
    await saved(first);
    const again = openWorkbook({ name });
    await again.ready;
    expect(at(again, 'goals/unplanned')).toBeUndefined();
    expect(rowIds(again.document('goals'), GOALS)).toEqual([]);
  });

  test('and types at once, before anything is loaded, has that joined to the stored text and saved', async () => {
    const name = freshName();
    await keptFromBefore(name, documentWith('goals', { unplanned: 'I laugh more' }, 40));
    const workbook = openWorkbook({ name });
    workbook.answer('goals/unplanned', 'And I sleep');
    expect(at(workbook, 'goals/unplanned')).toBe('And I sleep');
    await workbook.ready;
    expect(at(workbook, 'goals/unplanned')).toBe('I laugh more\nAnd I sleep');
    await saved(workbook);
    expect(await onDevice(name, 'goals/unplanned')).toBe('I laugh more\nAnd I sleep');
  });

  test('and types a row at once, keeps the stored rows, in their order', async () => {
    const name = freshName();
    const before = documentWith('goals', {}, 9);
    const leaf = { lamport: 9, writer: 'test', at: 0 };
    await keptFromBefore(name, {
      ...before,
      leaves: {
        [`${GOALS}/a/goal`]: { ...leaf, value: 'a' },
        [`${GOALS}/b/goal`]: { ...leaf, value: 'b' },
        [GOALS]: { ...leaf, value: ['b', 'a'] },
      },
    });
    const workbook = openWorkbook({ name });
    workbook.answerInRow(GOALS, 'new', 'goal', 'typed at once');
    await workbook.ready;
    expect(rowIds(workbook.document('goals'), GOALS).filter((id) => id !== 'new')).toEqual(['b', 'a']);
    expect(at(workbook, `${GOALS}/new/goal`)).toBe('typed at once');
  });

  test('and types at once on the first visit of all, has it saved', async () => {
    const name = freshName();
    const workbook = openWorkbook({ name });
    workbook.answer('goals/unplanned', 'the first word');
    expect(workbook.status().save).toBe('saving');
    await saved(workbook);
    expect(await onDevice(name, 'goals/unplanned')).toBe('the first word');
  });
});

test('each change has a clock one higher than any that the workbook holds, and says in which opening it was written', async () => {
  const name = freshName();
  await keptFromBefore(
    name,
    documentWith('coping-skills', { 'new-thing': 'I say no' }, 40),
    documentWith('goals', { unplanned: 'I laugh' }, 3),
  );
  const workbook = await readersWorkbook(name);
  workbook.answer('goals/unplanned', 'I laugh more');
  workbook.answer('goals/changed', 'much');
  const { 'goals/unplanned': first, 'goals/changed': second } = workbook.document('goals').leaves;
  expect([first?.lamport, second?.lamport]).toEqual([41, 42]);
  expect(second?.writer).toBe(first?.writer);
  const other = await readersWorkbook();
  other.answer('goals/unplanned', 'I laugh');
  expect(other.document('goals').leaves['goals/unplanned']?.writer).not.toBe(first?.writer);
});

test('a key is told once to what is on the screen, with its being saved under way', async () => {
  const workbook = await readersWorkbook();
  const told: string[] = [];
  workbook.subscribe(() => told.push(workbook.status().save));
  workbook.answer('goals/unplanned', 'I');
  expect(told).toEqual(['saving']);
  await saved(workbook);
  expect(told).toEqual(['saving', 'saved']);
});

describe('somebody who changes their mind', () => {
  test('clears an answer and brings it back', async () => {
    const workbook = await readersWorkbook();
    workbook.answer('goals/unplanned', 'I laugh more');
    workbook.clear('goals/unplanned');
    expect(at(workbook, 'goals/unplanned')).toBeUndefined();
    expect(workbook.status().undo).toEqual({ address: 'goals/unplanned', what: 'cleared' });
    workbook.undo();
    expect(at(workbook, 'goals/unplanned')).toBe('I laugh more');
    expect(workbook.status().undo).toBeUndefined();
  });

  test('removes a row and brings it back with its answers, where it was', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    for (const row of ['a', 'b', 'c']) workbook.answerInRow(GOALS, row, 'goal', row);
    workbook.answerInRow(GOALS, 'b', 'matters', 8);
    workbook.removeRow(GOALS, 'b');
    expect(rowIds(workbook.document('goals'), GOALS)).toEqual(['a', 'c']);
    expect(workbook.status().undo).toEqual({ address: `${GOALS}/b`, what: 'removed' });
    workbook.undo();
    expect(rowIds(workbook.document('goals'), GOALS)).toEqual(['a', 'b', 'c']);
    expect([at(workbook, `${GOALS}/b/goal`), at(workbook, `${GOALS}/b/matters`)]).toEqual(['b', 8]);
    await saved(workbook);
    expect(await onDevice(name, `${GOALS}/b/matters`)).toBe(8);
  });

  test('isn’t offered to undo after the next change, and undoing then does nothing', async () => {
    const workbook = await readersWorkbook();
    workbook.answer('goals/unplanned', 'I laugh more');
    workbook.clear('goals/unplanned');
    workbook.answer('goals/unplanned', 'something else');
    expect(workbook.status().undo).toBeUndefined();
    workbook.undo();
    expect(at(workbook, 'goals/unplanned')).toBe('something else');
  });

  test('isn’t offered to undo the clearing of what was empty', async () => {
    const workbook = await readersWorkbook();
    const listener = vi.fn();
    workbook.subscribe(listener);
    workbook.clear('goals/unplanned');
    expect(listener).not.toHaveBeenCalled();
    expect(workbook.status().undo).toBeUndefined();
  });
});

test('somebody who marks a whole row has that for each of its parts, whatever was said of them before', async () => {
  const workbook = await readersWorkbook();
  workbook.mark(`${GOALS}/a/goal`, 'maybe');
  workbook.mark(`${GOALS}/ab/goal`, 'maybe');
  workbook.mark(`${GOALS}/a`, 'bring');
  expect(marksIn(workbook)).toEqual({ [`${GOALS}/a`]: 'bring', [`${GOALS}/ab/goal`]: 'maybe' });
  expect(markAt(workbook.document(MARKS), `${GOALS}/a/goal`)).toBe('bring');
  workbook.mark(`${GOALS}/a/goal`, 'mine');
  expect(markAt(workbook.document(MARKS), `${GOALS}/a/goal`)).toBe('mine');
  expect(markAt(workbook.document(MARKS), `${GOALS}/a/rating`)).toBe('bring');
});
