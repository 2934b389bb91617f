import type { Workbook } from '#workbook/workbook.ts';

/** Where the boot script finds light or dark, the text size and the contrast. Holds no text. */
const FLAG = 'fledge-look';

/** Applies the settings of the appearance, and leaves a flag for the next visit's first paint. */
export function applyAppearance(workbook: Workbook): void {
  let applied: string | undefined;
  const apply = () => {
    if (workbook.status().storage !== 'open') return;
    const chosen = Object.fromEntries(
      ['theme', 'text', 'contrast'].flatMap((name) => {
        const value = workbook.setting(name);
        return typeof value === 'string' && /^[a-z]+$/.test(value) ? [[name, value] as const] : [];
      }),
    );
    const flag = JSON.stringify(chosen);
    if (flag === applied) return;
    applied = flag;
    Object.assign(document.documentElement.dataset, { theme: 'system', text: 'normal', contrast: 'system', ...chosen });
    try {
      localStorage.setItem(FLAG, flag);
    } catch {
      // Without the flag the next visit's first paint follows the device; the settings themselves are kept.
    }
  };
  workbook.subscribe(apply);
}
