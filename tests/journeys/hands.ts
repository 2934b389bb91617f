import type { Locator } from 'playwright-core';
import { words } from '#catalogue/words.ts';
import type { Act } from './acts.ts';
import { DAY } from './acts.ts';

/** A way to use a page: with a finger, or with the keyboard alone. */
export interface Hand {
  /** Does what an act says. */
  readonly act: (act: Act) => Promise<void>;
  /** Opens a link, presses a button, picks an option. */
  readonly press: (control: Locator) => Promise<void>;
}

/** The button for a suggestion, once it is in sight. */
export async function chipFor(chips: Locator, suggestion: string, press: Hand['press']): Promise<Locator> {
  const chip = chips.getByRole('button', { name: suggestion, exact: true });
  if ((await chip.count()) === 0) await press(chips.getByRole('button', { name: words.worksheet.more, exact: true }));
  return chip;
}

/** Whether what belongs to a summary is folded up. */
export async function isFolded(summary: Locator): Promise<boolean> {
  return !(await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute('open')));
}

const press = (control: Locator) => control.click();

/** A finger. On sliders it is the arrow keys, since a finger's place there is no number. */
export const finger: Hand = {
  press,
  act: async (act) => {
    switch (act.kind) {
      case 'words':
        await act.at.fill(act.own);
        for (const pick of act.picks) await press(await chipFor(act.chips, pick, press));
        return;
      case 'option':
        return press(act.at);
      case 'slider':
        await act.at.press('Home');
        for (let step = 0; step < act.value; step += 1) await act.at.press('ArrowRight');
        return;
      case 'day':
        return act.at.fill(DAY.kept);
      case 'fold':
        return (await isFolded(act.at)) ? press(act.at) : undefined;
      case 'row':
        await press(act.at);
        await act.brings.waitFor();
    }
  },
};
