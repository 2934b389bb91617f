/** One entry of the bibliography. Everything that is printed was seen in a public record or page. */
export interface Source {
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
  /** What it found and how far that goes, in one or two plain sentences. */
  readonly says: string;
}

/** The sources of one topic, by id. Ids are unique over all topics. */
export type Sources = Readonly<Record<string, Source>>;
