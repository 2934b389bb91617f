import { Drawing } from '../shared/Icon.tsx';

/** What the icons of lists are drawn with, on the grid of the others. */
const drawings = {
  pencil: 'M5 19l.8-3.8L15.5 5.5a1.8 1.8 0 0 1 2.5 0l.5.5a1.8 1.8 0 0 1 0 2.5L8.8 18.2Z',
  book: 'M12 7C10.3 5.7 8 5.5 5 6v11.5c3-.5 5.3-.3 7 1 1.7-1.3 4-1.5 7-1V6c-3-.5-5.3-.3-7 1Zm0 0v11.5',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm0 3.5V12l3 2',
  help: 'M5 12a7 7 0 0 1 14 0v4.5a1.5 1.5 0 0 1-1.5 1.5H16v-6h3M5 12v4.5A1.5 1.5 0 0 0 6.5 18H8v-6H5',
  chevron: 'M9.5 5.5 16 12l-6.5 6.5',
} as const;

export type EntryIconName = keyof typeof drawings;

export function EntryIcon({ name }: { readonly name: EntryIconName }) {
  return <Drawing line={drawings[name]} />;
}
