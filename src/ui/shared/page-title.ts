import { words } from '#catalogue/words.ts';

/** Whether the reader has the plain name and icon on this device. The boot script says so before anything is drawn. */
export function isNamedPlainly(): boolean {
  return document.documentElement.dataset['naming'] === 'plain';
}

/** What tabs and the history call a page, by its name. With the plain name it's the same for all, so that none tells its subject. */
export function titleOf(name: string): string {
  // While the plain page is shown in this one, nothing behind it changes what the tab says.
  if (document.documentElement.dataset['hidden']) return document.title;
  return isNamedPlainly() ? words.app.plainName : `${name} · ${words.app.name}`;
}
