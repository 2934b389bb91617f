import { expect, test } from 'vitest';
import { leavesToMove } from '#domain/documents/moving.ts';
import { emptyDocument } from '#domain/documents/document.ts';
import { documentWith } from '../fixtures.ts';

const before = documentWith('plan', {
  'plan/next': 'my doctor',
  'plan/next-week': 'a walk',
  'plan/tasks': ['b', 'a'],
  'plan/tasks/a/who': 'Ana',
  'plan/tasks/b': null,
  'plan/tasks/b/who': 'removed',
});
const nothing = emptyDocument('bridge', 1);

const told = (from: string, to: string, target = nothing) =>
  leavesToMove(before, target, from, to).map((leaf) => [leaf.from, leaf.to, leaf.value]);

test('an answer goes to its new place, and one whose name only begins alike stays', () => {
  expect(told('plan/next', 'bridge/person')).toEqual([['plan/next', 'bridge/person', 'my doctor']]);
});

test('rows go along with their order and with what was removed, so that nothing removed comes back', () => {
  expect(told('plan/tasks', 'bridge/parts')).toEqual([
    ['plan/tasks', 'bridge/parts', ['b', 'a']],
    ['plan/tasks/a/who', 'bridge/parts/a/who', 'Ana'],
    ['plan/tasks/b', 'bridge/parts/b', null],
    ['plan/tasks/b/who', 'bridge/parts/b/who', 'removed'],
  ]);
});

test('where somebody has written at the new place since, both stay as they are', () => {
  expect(told('plan/next', 'bridge/person', documentWith('bridge', { 'bridge/person': 'a new one' }))).toEqual([]);
  expect(told('plan/next', 'bridge/person', documentWith('bridge', { 'bridge/person': null }))).toHaveLength(1);
});

test('what was moved already, or never answered, isn’t moved', () => {
  expect(leavesToMove(documentWith('plan', { 'plan/next': null }), nothing, 'plan/next', 'bridge/person')).toEqual([]);
  expect(leavesToMove(emptyDocument('plan', 1), nothing, 'plan/next', 'bridge/person')).toEqual([]);
});
