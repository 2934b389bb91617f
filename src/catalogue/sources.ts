import type { Source, Sources } from '#domain/sources/source.ts';

const files = import.meta.glob<Sources>('/content/sources/*.ts', { import: 'default', eager: true });

/** The whole bibliography, by id. */
export const sources: Sources = Object.assign({}, ...Object.values(files));

/** An entry of the bibliography; undefined for an id that it doesn't hold. */
export function source(id: string): Source | undefined {
  return Object.hasOwn(sources, id) ? sources[id] : undefined;
}
