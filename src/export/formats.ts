import type { Format } from './format.ts';

const found = import.meta.glob<Format>('./formats/*.ts', { import: 'default', eager: true });

/** Every format, by its file's name. What a format needs to render is loaded when it renders. */
export const formats: readonly Format[] = Object.values(found);
