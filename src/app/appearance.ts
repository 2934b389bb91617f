import { isNamedPlainly, titleOf } from '#ui/shared/page-title.ts';
import type { Workbook } from '#workbook/workbook.ts';

/** Where the boot script finds light or dark, the text size, the contrast, and the name and icon. Holds no text. */
const FLAG = 'fledge-look';

/** Applies the settings of the appearance, and leaves a flag for the next visit's first paint. */
export function applyAppearance(workbook: Workbook): void {
  let applied: string | undefined;
  const apply = () => {
    const { storage } = workbook.status();
    if (storage !== 'open' && storage !== 'nowhere') return;
    const chosen = Object.fromEntries(
      ['theme', 'text', 'contrast', 'naming'].flatMap((name) => {
        const value = workbook.setting(name);
        return typeof value === 'string' && /^[a-z]+$/.test(value) ? [[name, value] as const] : [];
      }),
    );
    const flag = JSON.stringify(chosen);
    if (flag === applied) return;
    applied = flag;
    // Where nothing is kept, what isn't chosen stays as the device has it.
    const standard = storage === 'open' ? { theme: 'system', text: 'normal', contrast: 'system', naming: 'fledge' } : {};
    Object.assign(document.documentElement.dataset, standard, chosen);
    showName();
    if (storage === 'nowhere') return;
    try {
      localStorage.setItem(FLAG, flag);
    } catch {
      // Without the flag the next visit's first paint follows the device; the settings themselves are kept.
    }
  };
  workbook.subscribe(apply);
}

/** Puts the chosen name and icon into the head of the page, which holds both, and the title that goes with them. */
function showName(): void {
  const naming = isNamedPlainly() ? 'plain' : 'fledge';
  for (const each of document.head.querySelectorAll<HTMLElement>('[data-plain]'))
    each.setAttribute(each instanceof HTMLMetaElement ? 'content' : 'href', each.dataset[naming] ?? '');
  const page = document.querySelector<HTMLElement>('article[data-name]')?.dataset['name'];
  if (page !== undefined) document.title = titleOf(page);
}
