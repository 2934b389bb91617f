import { beforeAll, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { documentIdOf } from '#domain/documents/address.ts';
import { sentenceKeyOf } from '#storage/copy-marks.ts';
import { readEnvelope } from '#storage/copies/envelope.ts';
import { at, freshName, loadWorksheets, onDevice, readersWorkbook, saved } from '../../workbook/in-page/opened-workbook.ts';
import { randomOf, runsOf } from '../plan.ts';
import type { Line } from '../tally.ts';
import { createTally } from '../tally.ts';
import { damage } from './damage.ts';
import type { Device } from './device.ts';
import { deviceOf, filesOf, layOut } from './device.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    readonly keepLine: (line: Line) => Promise<void>;
  }
}

const FIELDS = ['goals/unplanned', 'goals/other', 'coping-skills/new-thing', 'what-changed/more', 'settings/look'] as const;

/** What was written at each address in each of four stages; a gap where nothing was. */
type Stages = ReadonlyMap<string, readonly (string | undefined)[]>;

/** Which stage each store holds. */
const IN = { olderFile: 1, newerFile: 2, database: 3, sentence: 4 } as const;

beforeAll(loadWorksheets);

/**
 * Somebody wrote in four stages: after the first both files of the mirror were written, after the second one of them,
 * after the third the database alone; the fourth was only caught by the last sentence.
 */
async function written(random: () => number): Promise<{ readonly device: Device; readonly stages: Stages }> {
  const name = freshName();
  const workbook = await readersWorkbook(name);
  const care = await workbook.care();
  const stages = new Map(FIELDS.map((field) => [field as string, [] as (string | undefined)[]]));
  function write(stage: number): void {
    for (const [field, texts] of stages) {
      if (stage > 1 && random() < 0.4) continue;
      texts[stage] = `${field} in stage ${stage}: ${'word '.repeat(Math.floor(random() * 80))}`;
      workbook.answer(field, texts[stage]);
    }
    // So that each stage has something.
    const [field, texts] = [FIELDS[stage] ?? FIELDS[0], stages.get(FIELDS[stage] ?? FIELDS[0])];
    if (!texts || texts[stage] !== undefined) return;
    texts[stage] = `${field} in stage ${stage}`;
    workbook.answer(field, texts[stage]);
  }
  write(IN.olderFile);
  await saved(workbook);
  await expect.poll(async () => (await care.health()).mirroredAt, { timeout: 8_000 }).toBeDefined();
  await care.check();
  const before = await filesOf(name);
  write(IN.newerFile);
  await saved(workbook);
  workbook.flush();
  await expect
    .poll(
      async () => {
        const now = await filesOf(name);
        return [...now].filter(([file, text]) => file.startsWith('documents') && before.get(file) !== text).length;
      },
      { timeout: 8_000 },
    )
    .toBe(1);
  // The history is written after it.
  await new Promise((resolve) => setTimeout(resolve, 300));
  write(IN.database);
  await saved(workbook);
  const device = await deviceOf(name);
  write(IN.sentence);
  workbook.flush();
  const sentence = localStorage.getItem(sentenceKeyOf(name));
  if (sentence === null) throw new Error('there is no last sentence');
  return { device: { ...device, sentence }, stages };
}

/** The stage in which something was last written at an address, up to one; 0 when nothing was. */
function lastStage(stages: Stages, field: string, upTo: number): number {
  const texts = stages.get(field) ?? [];
  for (let stage = upTo; stage > 0; stage -= 1) if (texts[stage] !== undefined) return stage;
  return 0;
}

async function damageAndOpen(run: number, { device, stages }: Awaited<ReturnType<typeof written>>) {
  const random = randomOf('copies', run);
  const damaged = damage(random, device);
  const name = await layOut(damaged.device);
  const newestFile = [...device.files]
    .filter(([file]) => file.startsWith('documents'))
    .toSorted(([, a], [, b]) => readEnvelope(b).stamp - readEnvelope(a).stamp)
    .map(([file]) => file);
  const inFiles = damaged.files.has(newestFile[0] ?? '')
    ? IN.newerFile
    : damaged.files.has(newestFile[1] ?? '')
      ? IN.olderFile
      : 0;
  const expected = new Map(
    FIELDS.map((field) => {
      const id = documentIdOf(field);
      const inDatabase = damaged.readable.has(id) ? lastStage(stages, field, IN.database) : 0;
      const unsaved = [...stages.keys()].some(
        (each) => documentIdOf(each) === id && stages.get(each)?.[IN.sentence] !== undefined,
      );
      const inSentence = damaged.sentence && unsaved ? lastStage(stages, field, IN.sentence) : 0;
      return [field, Math.max(inDatabase, lastStage(stages, field, inFiles), inSentence)] as const;
    }),
  );
  const workbook = await readersWorkbook(name);
  const behind = () =>
    FIELDS.filter((field) => {
      const stage = expected.get(field) ?? 0;
      const text = stages.get(field) ?? [];
      const found = text.findIndex((each) => each !== undefined && each === at(workbook, field));
      return stage > 0 && found < stage;
    });
  const end = Date.now() + 6_000;
  while (behind().length > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  const failures = behind().map(
    (field) =>
      `${damaged.done}: ${field} of stage ${expected.get(field)} is ${JSON.stringify(at(workbook, field))?.slice(0, 40)}`,
  );
  workbook.answer('goals/rating', 'written afterwards');
  await saved(workbook).catch(() =>
    failures.push(`${damaged.done}: what is written afterwards isn’t saved, ${workbook.status().save}`),
  );
  if (failures.length === 0) {
    for (const field of ['goals/rating', ...FIELDS]) {
      const there = await onDevice(name, field);
      if (there !== at(workbook, field))
        failures.push(`${damaged.done}: on the device ${field} is ${JSON.stringify(there)?.slice(0, 40)}`);
    }
  }
  return { failures, done: damaged.done, restored: workbook.status().restored ?? 'nothing' };
}

const runs = runsOf(24);
/** So many devices are opened at the same time. */
const AT_ONCE = 8;

test(
  'somebody whose copies are damaged finds everything that an intact one holds',
  { timeout: 60_000 + runs.length * 8_000 },
  async () => {
    const tally = createTally('copies', (line) => commands.keepLine(line));
    for (let from = 0; from < runs.length; from += AT_ONCE) {
      const some = runs.slice(from, from + AT_ONCE);
      const history = await written(randomOf('copies written', some[0] ?? 0));
      const outcomes = await Promise.all(some.map(async (run) => ({ run, ...(await damageAndOpen(run, history)) })));
      for (const { run, failures, ...details } of outcomes) await tally.add(run, failures, details);
    }
    console.log(tally.told());
    expect(tally.failures()).toEqual([]);
  },
);
