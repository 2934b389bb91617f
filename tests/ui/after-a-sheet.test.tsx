import { beforeAll, describe, expect, test } from 'vitest';
import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import { nextSteps } from '#catalogue/next-steps.ts';
import { paths } from '#catalogue/paths.ts';
import { nextStepOf } from '#domain/paths/next-step.ts';
import type { Situation } from '#domain/paths/situation.ts';
import { isFor } from '#domain/kinds/audience.ts';
import { fieldsOf, isOffered } from '#domain/worksheets/worksheet.ts';
import { loadWorksheets } from '../workbook/in-page/opened-workbook.ts';
import { somebodyWho } from '../workbook/in-page/situations.ts';
import { walk } from './walk.tsx';

beforeAll(loadWorksheets);

/** The address of a sheet's last screen for somebody whose therapy just ends. */
async function lastScreen(id: string): Promise<string> {
  const offered = Object.entries((await worksheetDefinitions.load(id)).sections).filter(([, section]) =>
    isOffered(section, undefined),
  );
  return offered.length > 1 ? `/worksheets/${id}/${offered.at(-1)?.[0]}` : `/worksheets/${id}`;
}

/** Where the ways lead that stand as buttons behind the fields, in their order. */
function waysOn(main: HTMLElement): readonly (string | null)[] {
  return [...main.querySelectorAll('article > a.button')].map((each) => each.getAttribute('href'));
}

/** The address that a step leads to. */
const addressOf = (step: string) => step.replace(/^write /, '/worksheets/').replace(/^read /, '/read/');

describe('somebody who comes to the end of a sheet', () => {
  test.each<readonly [string, Situation, string]>([
    ['has told what ends, can have enough for now and go to Today', { opening: 'ending' }, '/'],
    ['has told nothing, can have enough for now and go to the workbook', {}, '/rooms'],
    ['isn’t safe with their therapist, is led to nothing that could hurt them', { opening: 'not-safe' }, '/'],
  ])(
    'and %s; one next step stands before it, and the page behind it where something of the sheet may go on it',
    async (_who, situation, enough) => {
      const { main, go } = await walk(await somebodyWho(situation), '/rooms');
      const offered: boolean[] = [];
      for (const { id } of worksheets) {
        const definition = await worksheetDefinitions.load(id);
        // A sheet that is filled in many times begins with a list.
        if (definition.occasions) continue;
        const bringable = fieldsOf(definition).some(([, field]) => isFor(field, 'last-session'));
        offered.push(bringable);
        await go(await lastScreen(id));
        const next = nextStepOf(nextSteps[id] ?? [], situation, paths, () => false);
        const ways = [...(next === undefined ? [] : [addressOf(next)]), enough, ...(bringable ? ['/summary'] : [])];
        await expect.poll(() => waysOn(main), { message: id }).toEqual(ways);
        expect(main.querySelector('article > a.button.lead')?.getAttribute('href'), id).toBe(ways[0]);
      }
      expect(new Set(offered).size).toBe(2);
    },
  );

  test('is offered the next one once something is written in the first', async () => {
    const workbook = await somebodyWho({ opening: 'ending' });
    workbook.answerInRow('what-changed/changes', 'a', 'change', 'I sleep');
    const { main, go } = await walk(workbook, '/rooms');
    await go(await lastScreen('goals'));
    await expect.poll(() => waysOn(main)[0]).toBe('/worksheets/coping-skills');
  });
});
