import { expect, test, vi } from 'vitest';
import type { StoredDocument } from '#storage/stored-document.ts';
import { documentIn, plainOf, storedDocument } from '#storage/stored-document.ts';
import { createShelf } from '#workbook/memory/shelf.ts';
import { documentWith } from '../../storage/on-device.ts';

const goals = documentWith('goals', { unplanned: 'I laugh', 'goals/a/goal': 'zu schlafen 🐦\n' }, 7);

/** A stored document of which it is known how often it was opened. */
function watched(document: typeof goals): StoredDocument & { readonly open: ReturnType<typeof vi.fn<() => typeof goals>> } {
  return { id: document.id, clock: 1, newer: false, open: vi.fn<() => typeof goals>(() => document) };
}

test('what somebody wrote is in its row as they wrote it, and what a start asks for beside it', () => {
  const stored = storedDocument(plainOf(goals));
  expect(stored).toMatchObject({ id: 'goals', clock: 7, newer: false });
  expect(stored?.open()).toEqual(goals);
  expect(stored?.open()).toBe(stored?.open());
  expect(documentIn(plainOf(goals))).toEqual(goals);
});

test('what a later Fledge wrote is known to be newer before it is opened, and keeps what it brings', () => {
  const later = { ...goals, format: 2, mood: 'unknown to this version' };
  expect(storedDocument(plainOf(later))).toMatchObject({ id: 'goals', newer: true });
  expect(documentIn(plainOf({ ...goals, mood: 'fine' } as never))).toMatchObject({ mood: 'fine' });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '7',
  '{"id":"goals"}',
  '\n',
  '{}\n{}',
  '{"id":"goals","format":1}\n{}',
  '{"id":7,"format":1,"clock":1}\n{}',
])('a row that holds %j is no document, and nothing falls over on it', (text) => {
  const plain = new TextEncoder().encode(text);
  expect(storedDocument(plain)).toBeUndefined();
  expect(documentIn(plain)).toBeUndefined();
});

test('a row whose head is whole and whose document isn’t is no document', () => {
  const plain = new TextEncoder().encode('{"id":"goals","format":1,"clock":1}\n{"half": ');
  expect(documentIn(plain)).toBeUndefined();
});

test('a row whose head isn’t whole is read by its document', () => {
  const plain = new TextEncoder().encode(`{"id":"goals","format":1,"clock":null}\n${JSON.stringify(goals)}`);
  expect(storedDocument(plain)).toMatchObject({ id: 'goals', clock: 7 });
  expect(documentIn(plain)).toEqual(goals);
});

test('somebody who has written for years has only those sheets opened that they look at', () => {
  const shelf = createShelf();
  const [first, second] = [watched(goals), watched({ ...goals, id: 'letter' })];
  shelf.put(first);
  shelf.put(second);
  expect(shelf.ids()).toEqual(['goals', 'letter']);
  expect(shelf.opened()).toEqual([]);
  expect(shelf.get('goals')).toBe(goals);
  expect(shelf.get('goals')).toBe(goals);
  expect(first.open).toHaveBeenCalledTimes(1);
  expect(second.open).not.toHaveBeenCalled();
  expect(shelf.opened()).toEqual([goals]);
  expect(shelf.all().map(({ id }) => id)).toEqual(['goals', 'letter']);
  expect(shelf.get('none')).toBeUndefined();
});

test('what is written stands in the place of what was stored, and what comes from the device again in its place', () => {
  const shelf = createShelf();
  const stored = watched(goals);
  shelf.put(stored);
  const written = { ...goals, worksheetVersion: 2 };
  shelf.set('goals', written);
  expect(shelf.get('goals')).toBe(written);
  expect(stored.open).not.toHaveBeenCalled();
  shelf.put(stored);
  expect(shelf.all()).toEqual([goals]);
});
