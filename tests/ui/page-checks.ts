import axe from 'axe-core';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';

export const themes = ['light', 'dark'] as const;

/** Puts the page in light or dark for this test. */
export function inTheme(theme: (typeof themes)[number]): void {
  const { documentElement } = document;
  documentElement.dataset['theme'] = theme;
  documentElement.lang = 'en';
  onTestFinished(() => documentElement.removeAttribute('data-theme'));
}

/** What axe finds wrong, each as the rule and the element. */
export async function faultsIn(main: HTMLElement): Promise<readonly string[]> {
  for (const details of main.querySelectorAll('details')) details.open = true;
  const { violations, passes } = await axe.run(main, { resultTypes: ['violations', 'passes'] });
  if (!passes.some(({ id }) => id === 'color-contrast')) throw new Error('axe has not looked at the contrast');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

/** The part of the page that answers to a finger on a control: its label where the label covers it. */
function targetOf(control: Element): Element {
  return control.closest('label') ?? control;
}

function name(element: Element): string {
  return `${element.tagName.toLowerCase()} “${element.getAttribute('aria-label') ?? element.textContent ?? ''}”`;
}

/** Buttons, links, fields and summaries that are less than 44 px high, with their height. */
export function smallTargets(main: HTMLElement): readonly string[] {
  for (const details of main.querySelectorAll('details')) details.open = true;
  const controls = [...main.querySelectorAll('button, a, input, textarea, summary')];
  if (controls.length === 0) throw new Error('there is nothing to touch');
  return controls.map(targetOf).flatMap((target) => {
    const { height, width } = target.getBoundingClientRect();
    return height >= 43.9 && width >= 43.9 ? [] : [`${name(target)}: ${width} × ${height}`];
  });
}

/** Makes the window so wide for this test. */
export async function windowOf(width: number): Promise<void> {
  onTestFinished(() => page.viewport(360, 740));
  await page.viewport(width, 740);
}

/** Elements that stick out of the window at the side. */
export function tooWide(main: HTMLElement): readonly string[] {
  for (const details of main.querySelectorAll('details')) details.open = true;
  const out = [...main.querySelectorAll('*')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (right > innerWidth + 0.5 || left < -0.5);
  });
  const scrolls = document.documentElement.scrollWidth > innerWidth ? [`the page: ${document.documentElement.scrollWidth}`] : [];
  return [...scrolls, ...out.map(name)];
}
