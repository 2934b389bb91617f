import { installWords } from '#catalogue/install-words.ts';
import { Setting } from './Setting.tsx';

const { title, names, hints } = installWords.naming;

/** Under which name and icon this device shows Fledge. */
export function NamingChoice() {
  return <Setting name="naming" title={title} options={names} standard="fledge" hints={hints} />;
}
