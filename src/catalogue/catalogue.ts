import type { RoomId } from '#content/contents.ts';
import { rooms as roomIds, worksheets as worksheetPlaces } from '#content/contents.ts';
import { titles } from '#content/en/contents.ts';
import type { WorksheetShape } from '#domain/worksheets/shape.ts';
import type { WordsOf } from '#domain/worksheets/worded.ts';
import { worded } from '#domain/worksheets/worded.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { withGround } from './ground.ts';
import type { Lazy } from './lazy.ts';
import { lazyByName } from './lazy.ts';
import { tellingWords } from './words.ts';

/** A worksheet's place in the workbook, and what it's called in lists. */
export interface WorksheetEntry {
  readonly id: string;
  readonly room: RoomId;
  readonly title: string;
  readonly minutes: number;
  /** Answers of it have gone to another worksheet since, as `moved.ts` says. */
  readonly moved?: boolean;
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.\w+(\?.*)?$/, '');
}

/** Files that a glob has found, by their names without folder and ending. */
export function byName<T>(found: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(found).map(([path, value]) => [nameOf(path), value]));
}

/** Every worksheet's place, in the order of the contents. */
export const worksheets: readonly WorksheetEntry[] = worksheetPlaces.map((place) => ({
  ...place,
  title: titles.worksheets[place.id],
}));

/** A worksheet's place by its id; undefined for one that isn't there. */
export function worksheetById(id: string): WorksheetEntry | undefined {
  return worksheets.find((each) => each.id === id);
}

/** The rooms in their order, with their titles. */
export const rooms: readonly { readonly id: RoomId; readonly title: string }[] = roomIds.map((id) => ({
  id,
  title: titles.rooms[id],
}));

/** A room's title by its id; empty for one that isn't there. */
export function roomTitle(id: string): string {
  return rooms.find((each) => each.id === id)?.title ?? '';
}

const shapes = byName(import.meta.glob<WorksheetShape>('/content/worksheets/*.ts', { import: 'default' }));
const wordings = byName(import.meta.glob<WordsOf>('/content/en/worksheets/*.ts', { import: 'default' }));

/** Every worksheet by id, in the words of this language: a chunk of its own, loaded once. */
export const worksheetDefinitions: Lazy<Worksheet> = lazyByName(
  new Map(
    [...shapes].map(([id, shape]) => [
      id,
      async () => {
        const words = wordings.get(id);
        if (!words) throw new RangeError(`the worksheet ${id} has no words`);
        return worded(...withGround(...(await Promise.all([shape(), words()]))), tellingWords);
      },
    ]),
  ),
);
