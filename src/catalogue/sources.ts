import type { Source, Sources } from '#domain/sources/source.ts';
import { byName } from './catalogue.ts';

/** The bibliography by topic: each topic's entries by id, in the order of its file. */
export const sourcesByTopic: ReadonlyMap<string, Sources> = byName(
  import.meta.glob<Sources>('/content/sources/*.ts', { import: 'default', eager: true }),
);

/** The whole bibliography, by id. */
export const sources: Sources = Object.assign({}, ...sourcesByTopic.values());

/** An entry of the bibliography; undefined for an id that it doesn't hold. */
export function source(id: string): Source | undefined {
  return Object.hasOwn(sources, id) ? sources[id] : undefined;
}
