import { beforeAll, describe, expect, test } from 'vitest';
import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
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

describe('somebody who comes to the end of a sheet', () => {
  test.each<readonly [string, Situation, string]>([
    ['has told what ends, is led back to Today', { opening: 'ending' }, '/'],
    ['has told nothing, is led back to the workbook', {}, '/rooms'],
  ])(
    'and %s; what goes on a page is offered second, and only where something of the sheet may',
    async (_who, situation, first) => {
      const { main, go } = await walk(await somebodyWho(situation), '/rooms');
      const offered: boolean[] = [];
      for (const { id } of worksheets) {
        const fields = fieldsOf(await worksheetDefinitions.load(id));
        const bringable = fields.some(([, field]) => isFor(field, 'last-session'));
        offered.push(bringable);
        await go(await lastScreen(id));
        await expect.poll(() => waysOn(main), { message: id }).toEqual(bringable ? [first, '/summary'] : [first]);
        expect(main.querySelector('article > a.button.lead')?.getAttribute('href'), id).toBe(first);
      }
      expect(new Set(offered).size).toBe(2);
    },
  );
});
