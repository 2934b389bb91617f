import type { Source, SourceShapes, Sources, WordsOfSources } from '#domain/sources/source.ts';
import { byName } from './catalogue.ts';

const shapes = byName(import.meta.glob<SourceShapes>('/content/sources/*.ts', { import: 'default', eager: true }));
const wordings = byName(import.meta.glob<WordsOfSources>('/content/en/sources/*.ts', { import: 'default', eager: true }));

function worded(topic: string, entries: SourceShapes): Sources {
  const said = wordings.get(topic);
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => {
      const says = said?.[id];
      if (says === undefined) throw new RangeError(`the source ${id} has no words`);
      return [id, { ...entry, says }];
    }),
  );
}

/** The bibliography by topic: each topic's entries by id, in the order of its file. */
export const sourcesByTopic: ReadonlyMap<string, Sources> = new Map(
  [...shapes].map(([topic, entries]) => [topic, worded(topic, entries)]),
);

/** The whole bibliography, by id. */
export const sources: Sources = Object.assign({}, ...sourcesByTopic.values());

/** An entry of the bibliography; undefined for an id that it doesn't hold. */
export function source(id: string): Source | undefined {
  return Object.hasOwn(sources, id) ? sources[id] : undefined;
}
