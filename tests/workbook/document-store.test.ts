import { describe, expect, test } from 'vitest';
import type { Document } from '#domain/documents/document.ts';
import { valueAt } from '#domain/documents/document.ts';
import type { Follower } from '#workbook/memory/document-store.ts';
import { createDocumentStore } from '#workbook/memory/document-store.ts';

const FIELD = 'goals/unplanned';

function textIn(document: Document | undefined): unknown {
  return document && valueAt(document, FIELD);
}

describe('what somebody types', () => {
  test('is heard by whoever writes it down in the same task, with what it replaces, before the screen hears of it', () => {
    const store = createDocumentStore();
    const heard: unknown[] = [];
    store.follow({ onWritten: (document, before) => heard.push(['written', textIn(document), textIn(before)]) });
    store.subscribe(() => heard.push('drawn'));
    store.change('goals', [[FIELD, 'I laugh']]);
    store.change('goals', [[FIELD, 'I laugh more']]);
    expect(heard).toEqual([['written', 'I laugh', undefined], 'drawn', ['written', 'I laugh more', 'I laugh'], 'drawn']);
  });

  test('is told to the screen once, also where the saving of it is told meanwhile', () => {
    const store = createDocumentStore();
    let drawn = 0;
    store.follow({ onWritten: () => store.tell({ save: 'saving' }) });
    store.subscribe(() => {
      drawn += 1;
    });
    store.change('goals', [[FIELD, 'I laugh']]);
    expect(drawn).toBe(1);
    expect(store.status().save).toBe('saving');
  });

  test('is later than all that was read, whatever clock that had', () => {
    const store = createDocumentStore();
    store.seen(41);
    store.seen(7);
    store.change('goals', [[FIELD, 'I laugh']]);
    expect(store.document('goals').leaves[FIELD]?.lamport).toBe(42);
  });

  test('changes nothing while another tab writes, and nobody hears of it', () => {
    const store = createDocumentStore();
    store.tell({ pen: 'elsewhere' });
    const heard: Document[] = [];
    store.follow({ onWritten: (document) => heard.push(document) });
    store.change('goals', [[FIELD, 'I laugh']]);
    expect(heard).toEqual([]);
    expect(textIn(store.document('goals'))).toBeUndefined();
  });
});

describe('what comes from another copy', () => {
  test('is written down, but replaces nothing that the reader typed', () => {
    const store = createDocumentStore();
    const befores: Parameters<NonNullable<Follower['onWritten']>>[1][] = [];
    store.change('goals', [[FIELD, 'I laugh']]);
    store.follow({ onWritten: (_, before) => befores.push(before) });
    store.write(store.stamped(store.document('goals'), [[FIELD, 'I laugh more']]));
    expect(textIn(store.document('goals'))).toBe('I laugh more');
    expect(befores).toEqual([undefined]);
  });
});
