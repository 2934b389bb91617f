import type { MDXContent } from 'mdx/types';
import type { RoomId, WorksheetEntry } from '#content/contents.ts';
import { chapters as chapterOrder, rooms, worksheets as worksheetEntries } from '#content/contents.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import type { Lazy } from './lazy.ts';
import { lazyByName } from './lazy.ts';

export type { WorksheetEntry };

/** What stands at the head of a chapter's file. */
export interface FrontMatter {
  readonly title: string;
  readonly room: RoomId;
  readonly minutes: number;
  readonly summary: string;
  readonly sources: readonly string[];
}

export interface ChapterEntry extends FrontMatter {
  readonly slug: string;
}

/** A room that holds something. */
export interface Room {
  readonly id: RoomId;
  readonly title: string;
  readonly chapters: readonly ChapterEntry[];
  readonly worksheets: readonly WorksheetEntry[];
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.\w+(\?.*)?$/, '');
}

function byName<T>(found: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(found).map(([path, value]) => [nameOf(path), value]));
}

const frontMatter = byName(
  import.meta.glob<FrontMatter>('/content/en/chapters/*.mdx', { query: '?front-matter', import: 'default', eager: true }),
);

/** Every worksheet's place, in the order of the contents. */
export const worksheets: readonly WorksheetEntry[] = worksheetEntries;

/** Every chapter, in the order of the contents. */
export const chapters: readonly ChapterEntry[] = chapterOrder.flatMap((slug) => {
  const head = frontMatter.get(slug);
  return head ? [{ slug, ...head }] : [];
});

/** The rooms that hold something, in their order. */
export const openRooms: readonly Room[] = rooms
  .map(({ id, title }) => ({
    id,
    title,
    chapters: chapters.filter(({ room }) => room === id),
    worksheets: worksheets.filter(({ room }) => room === id),
  }))
  .filter((room) => room.chapters.length + room.worksheets.length > 0);

/** A worksheet's definition by id: a chunk of its own, loaded once. */
export const worksheetDefinitions: Lazy<Worksheet> = lazyByName(
  byName(import.meta.glob<Worksheet>('/content/worksheets/*.ts', { import: 'default' })),
);

/** A chapter's text by slug: a chunk of its own, loaded once. */
export const chapterTexts: Lazy<MDXContent> = lazyByName(
  byName(import.meta.glob<MDXContent>('/content/en/chapters/*.mdx', { import: 'default' })),
);
