import { onTestFinished, vi } from 'vitest';
import type { SaverOptions } from '#storage/saver.ts';
import { createSaver } from '#storage/saver.ts';
import type { Save } from '#storage/vault.ts';
import { documentWith } from './on-device.ts';

/** One write that the saver has asked for, answered by the test. */
export interface AskedWrite {
  readonly saves: readonly Save[];
  readonly acknowledge: () => void;
  readonly fail: () => void;
}

export const goals = (text: string) => documentWith('goals', { goal: text });
export const letter = (text: string) => documentWith('letter', { body: text });

/** What a write holds, as text. */
export function textsOf(write: AskedWrite | undefined): readonly unknown[] {
  return (write?.saves ?? []).flatMap(({ document }) => Object.values(document.leaves).map(({ value }) => value));
}

/** A saver on a clock that stands still, with a storage that answers when the test says so, or by `answer`. */
export function saverWith(answer?: SaverOptions['put']) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const writes: AskedWrite[] = [];
  const statuses: string[] = [];
  const saver = createSaver({
    put: (saves) =>
      new Promise((resolve, reject) => {
        writes.push({ saves, acknowledge: () => resolve(), fail: () => reject(new Error('full')) });
        answer?.(saves).then(resolve, reject);
      }),
    onStatus: (status) => statuses.push(status),
  });
  saver.allow(true);
  return { saver, writes, statuses };
}

/** Lets time pass for the saver. */
export function pass(milliseconds: number): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(milliseconds);
}
