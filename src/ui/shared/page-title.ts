import { words } from '#catalogue/words.ts';

/** Whether the reader has the plain name and icon on this device. The boot script says so before anything is drawn. */
export function isNamedPlainly(): boolean {
  return document.documentElement.dataset['naming'] === 'plain';
}

/** What tabs and the history call a page, by its name. With the plain name it's the same for all, so that none tells its subject. */
export function titleOf(name: string): string {
  return isNamedPlainly() ? words.app.plainName : `${name} · ${words.app.name}`;
}
