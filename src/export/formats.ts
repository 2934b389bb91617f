import type { Format } from './format.ts';

const found = import.meta.glob<Format>('./formats/*.ts', { import: 'default', eager: true });

/** Every format, the main one first. What a format needs to render is loaded when it renders. */
export const formats: readonly Format[] = Object.values(found).sort((a, b) => Number(b.main ?? false) - Number(a.main ?? false));
