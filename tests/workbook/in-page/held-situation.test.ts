import { beforeAll, describe, expect, test } from 'vitest';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { freshName, loadWorksheets, readersWorkbook, readVault, saved } from './opened-workbook.ts';
import { told } from './situations.ts';

const DIED = { opening: 'died', ending: 'death', runway: undefined, since: undefined } as const;

beforeAll(loadWorksheets);

/** All that the vault holds of the situation, what was cleared left out. */
async function keptOnDevice(name: string): Promise<Readonly<Record<string, unknown>>> {
  const { documents } = await readVault(name);
  const leaves = documents.find(({ id }) => id === 'situation')?.leaves ?? {};
  return Object.fromEntries(Object.entries(leaves).flatMap(([address, { value }]) => (value === null ? [] : [[address, value]])));
}

/** Writes something else and waits until it is on the device: by then, an answer would be there too. */
async function writeOn(workbook: Workbook): Promise<void> {
  workbook.answer('goals/unplanned', 'I laugh more');
  await saved(workbook);
}

describe('somebody who has tapped an answer of the first screen', () => {
  test('has told it for this visit, and the device holds nothing of it', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    const revision = workbook.revision();
    workbook.holdSituation(DIED);
    expect(told(workbook)).toEqual({ opening: 'died', ending: 'death' });
    expect(workbook.isHolding()).toBe(true);
    expect(workbook.revision()).toBeGreaterThan(revision);
    expect(workbook.document('situation')).toBe(workbook.document('situation'));
    await writeOn(workbook);
    expect(await keptOnDevice(name)).toEqual({});
    const { documents } = await readVault(name);
    expect(documents.map(({ id }) => id)).toEqual(['goals']);
  });

  test('and keeps it, finds it on the device', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    workbook.holdSituation(DIED);
    workbook.storeSituation();
    expect(workbook.isHolding()).toBe(false);
    expect(told(workbook)).toEqual({ opening: 'died', ending: 'death' });
    await saved(workbook);
    expect(await keptOnDevice(name)).toEqual({ 'situation/opening': 'died', 'situation/ending': 'death' });
  });

  test('and tells more on purpose, has that kept and the tap not', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    workbook.holdSituation(DIED);
    workbook.chooseSituation({ ending: 'death-by-suicide' });
    expect(told(workbook)).toEqual({ opening: 'died', ending: 'death-by-suicide' });
    await saved(workbook);
    expect(await keptOnDevice(name)).toEqual({ 'situation/ending': 'death-by-suicide' });
  });

  test.each([
    [{ ending: 'harm' }, { ending: 'harm' }],
    [{ noContact: true }, { ending: 'move', noContact: true }],
  ] as const)('and tells %o, has that told for this visit, and the device holds the rest', async (raw, shown) => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    workbook.holdSituation({ opening: 'ending' });
    workbook.tellSituation({ ending: 'move' });
    await saved(workbook);
    workbook.leave('situation');
    workbook.tellSituation(raw);
    workbook.tellSituation({ under18: true });
    expect(told(workbook)).toEqual({ opening: 'ending', under18: true, ...shown });
    expect(workbook.isHolding()).toBe(true);
    await saved(workbook);
    const kept = { 'situation/opening': 'ending', 'situation/under18': true };
    const stays = 'ending' in raw ? kept : { ...kept, 'situation/ending': 'move' };
    expect(await keptOnDevice(name)).toEqual(stays);
    workbook.storeSituation();
    await saved(workbook);
    expect(await keptOnDevice(name)).toEqual({ ...stays, [`situation/${Object.keys(raw).join()}`]: Object.values(raw)[0] });
    // What was kept on purpose stays so when something else is told.
    workbook.tellSituation({ ...raw, ordered: true });
    await saved(workbook);
    expect(workbook.isHolding()).toBe(false);
  });

  test('and tells that they were harmed first of all, has nothing on the device, and another answer takes its place there', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    workbook.tellSituation({ ending: 'harm' });
    await writeOn(workbook);
    const { documents } = await readVault(name);
    expect(documents.map(({ id }) => id)).toEqual(['goals']);
    workbook.tellSituation({ ending: 'move' });
    await saved(workbook);
    expect(await keptOnDevice(name)).toEqual({ 'situation/ending': 'move' });
    expect(workbook.isHolding()).toBe(false);
  });

  test('in place of one that was kept, has the new one kept', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    workbook.chooseSituation({ opening: 'not-safe', ending: 'harm', word: 'cut' });
    await saved(workbook);
    workbook.leave('situation');
    workbook.holdSituation({ opening: 'looking', ending: undefined, runway: undefined, since: undefined });
    expect(told(workbook)).toEqual({ opening: 'looking', word: 'cut' });
    await saved(workbook);
    expect(await keptOnDevice(name)).toEqual({ 'situation/opening': 'looking', 'situation/word': 'cut' });
  });

  test('that they aren’t safe, has that held, and the one that was kept is gone', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    workbook.chooseSituation({ opening: 'ending', ending: 'move' });
    await saved(workbook);
    workbook.leave('situation');
    workbook.holdSituation({ opening: 'not-safe', ending: undefined, runway: undefined, since: undefined });
    expect(told(workbook)).toEqual({ opening: 'not-safe' });
    await saved(workbook);
    expect(await keptOnDevice(name)).toEqual({});
  });

  test.each([
    [DIED, { 'situation/opening': 'died', 'situation/ending': 'death', 'situation/therapist': 'Ana' }],
    [{ opening: 'not-safe', ending: undefined }, { 'situation/therapist': 'Ana' }],
  ] as const)('before the vault is open, finds the old one replaced as if it had been open', async (tapped, kept) => {
    const name = freshName();
    const earlier = await readersWorkbook(name);
    earlier.chooseSituation({ opening: 'ending', ending: 'move', therapist: 'Ana' });
    await saved(earlier);
    const workbook = openWorkbook({ name });
    workbook.holdSituation(tapped);
    await workbook.ready;
    earlier.writeHere();
    workbook.writeHere();
    await expect.poll(() => workbook.status().pen).toBe('here');
    await expect.poll(() => keptOnDevice(name)).toEqual(kept);
    expect(told(workbook)).toEqual({ ...tapped, therapist: 'Ana', runway: undefined, since: undefined });
  });

  test('and opens another tab, isn’t asked there by that answer', async () => {
    const name = freshName();
    const first = await readersWorkbook(name);
    first.holdSituation(DIED);
    await writeOn(first);
    const second = await readersWorkbook(name);
    expect(told(second)).toEqual({});
    expect(second.isHolding()).toBe(false);
  });

  test('in a tab that only reads, has told nothing', async () => {
    const name = freshName();
    await writeOn(await readersWorkbook(name));
    const second = await readersWorkbook(name);
    expect(second.status().pen).toBe('elsewhere');
    second.holdSituation(DIED);
    expect(told(second)).toEqual({});
  });
});
