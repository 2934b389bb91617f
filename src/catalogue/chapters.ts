import type { MDXContent } from 'mdx/types';
import { chapters as chapterOrder, forWorstHours } from '#content/chapters.ts';
import type { RoomId } from '#content/contents.ts';
import type { WorksheetEntry } from './catalogue.ts';
import { byName, rooms, worksheets } from './catalogue.ts';
import type { Lazy } from './lazy.ts';
import { lazyByName } from './lazy.ts';

/** What stands at the head of a chapter's file. */
export interface FrontMatter {
  readonly title: string;
  readonly room: RoomId;
  readonly minutes: number;
  readonly summary: string;
  readonly sources: readonly string[];
  /** The language that it is written in, by BCP 47 tag: English where this one has it not yet. */
  readonly language: string;
}

export interface ChapterEntry extends FrontMatter {
  readonly slug: string;
  /** Whether it leads back to Today, and to no list of everything that could be done. */
  readonly isForWorstHours: boolean;
}

/** A room that holds something. */
export interface Room {
  readonly id: RoomId;
  readonly title: string;
  readonly chapters: readonly ChapterEntry[];
  readonly worksheets: readonly WorksheetEntry[];
}

const frontMatter = byName(
  import.meta.glob<FrontMatter>('/content/en/chapters/*.mdx', { query: '?front-matter', import: 'default', eager: true }),
);

/** Every chapter, in the order of the contents. */
export const chapters: readonly ChapterEntry[] = chapterOrder.flatMap((slug) => {
  const head = frontMatter.get(slug);
  return head ? [{ slug, isForWorstHours: forWorstHours.includes(slug), ...head }] : [];
});

/** A chapter's place by its slug; undefined for one that isn't there. */
export function chapterBySlug(slug: string): ChapterEntry | undefined {
  return chapters.find((each) => each.slug === slug);
}

/** The rooms that hold something, in their order. */
export const openRooms: readonly Room[] = rooms
  .map(({ id, title }) => ({
    id,
    title,
    chapters: chapters.filter(({ room }) => room === id),
    worksheets: worksheets.filter(({ room }) => room === id),
  }))
  .filter((room) => room.chapters.length + room.worksheets.length > 0);

/** A chapter's text by slug: a chunk of its own, loaded once. */
export const chapterTexts: Lazy<MDXContent> = lazyByName(
  byName(import.meta.glob<MDXContent>('/content/en/chapters/*.mdx', { import: 'default' })),
);
