/** One entry of the bibliography. Everything that is printed was seen in a public record or page. */
export interface SourceShape {
  /** As cited on screen: 'Knox et al., 2011'. */
  readonly short: string;
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** Journal or publisher, with volume and pages where they were confirmed. */
  readonly in?: string;
  readonly doi?: string;
  /** Where it can be read about, for a source without a DOI. */
  readonly url?: string;
}

/** An entry with what it found and how far that goes, in one or two plain sentences of one language. */
export interface Source extends SourceShape {
  readonly says: string;
}

/** The sources of one topic as they are in every language, by id. Ids are unique over all topics. */
export type SourceShapes = Readonly<Record<string, SourceShape>>;

/** What each source of a topic says. */
export type WordsOfSources<S extends SourceShapes = SourceShapes> = { readonly [K in keyof S]: string };

/** The sources of one topic, by id. Ids are unique over all topics. */
export type Sources = Readonly<Record<string, Source>>;
