import type { Locator, Page } from 'playwright-core';
import { DAY } from './acts.ts';
import type { Hand } from './hands.ts';
import { chipFor, isFolded } from './hands.ts';

/** So many stops are more than any page has. */
const ROUND = 300;

/** The role and name of what has the focus, as assistive technology hears it. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labelled = element.getAttribute('aria-labelledby');
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const group = element.closest('[role=group], fieldset')?.getAttribute('aria-label');
    const name =
      element.getAttribute('aria-label') ??
      (labelled && document.getElementById(labelled)?.innerText) ??
      (labels.map((label) => label.innerText).join(' ') || element.innerText);
    return `${element.tagName.toLowerCase()} ${name.trim()}${group ? ` (${group})` : ''}`;
  });
}

/** Whether the focus is on a control, or, of radio buttons, on another one of its group. */
function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => {
    const { activeElement } = document;
    if (element === activeElement) return true;
    if (!(element instanceof HTMLInputElement) || !(activeElement instanceof HTMLInputElement)) return false;
    return element.type === 'radio' && activeElement.type === 'radio' && element.name === activeElement.name;
  });
}

/** Presses Tab until the focus is on a control, unless it is there already. Fails after a page's worth of stops. */
export async function tabTo(control: Locator): Promise<void> {
  await control.waitFor();
  for (let stops = 0; stops < ROUND; stops += 1) {
    if (await hasFocus(control)) return;
    await control.page().keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${control}; it is on ${await focused(control.page())}`);
}

/** Picks an option. Among radio buttons the arrows move, and pick on the way. */
async function pick(option: Locator): Promise<void> {
  const { keyboard } = option.page();
  await tabTo(option);
  if (!(await option.evaluate((input) => input === document.activeElement))) {
    for (let presses = 0; presses < ROUND && !(await option.isChecked()); presses += 1) await keyboard.press('ArrowDown');
  } else if (!(await option.isChecked())) await keyboard.press('Space');
}

/** Fails at once, and says where the focus went, when not all that was typed stands in its field. */
async function stands(typed: string, field: Locator): Promise<void> {
  const found = await field.inputValue();
  if (found !== typed)
    throw new Error(`'${typed}' was typed and '${found}' stands there; the focus is on ${await focused(field.page())}`);
}

async function press(control: Locator): Promise<void> {
  await tabTo(control);
  await control.page().keyboard.press('Enter');
}

/** The keyboard alone. */
export const keys: Hand = {
  press,
  act: async (act) => {
    const { keyboard } = act.at.page();
    switch (act.kind) {
      case 'words':
        await tabTo(act.at);
        await keyboard.type(act.own);
        await stands(act.own, act.at);
        for (const suggestion of act.picks) await press(await chipFor(act.chips, suggestion, press));
        return;
      case 'option':
        return pick(act.at);
      case 'slider':
        await tabTo(act.at);
        await keyboard.press('Home');
        for (let step = 0; step < act.value; step += 1) await keyboard.press('ArrowRight');
        return;
      case 'day':
        await tabTo(act.at);
        await keyboard.type(DAY.typed);
        return;
      case 'fold':
        return (await isFolded(act.at)) ? press(act.at) : undefined;
      case 'row':
        await press(act.at);
        await act.brings.waitFor();
    }
  },
};
