import type { Door, RoomDoors } from '#domain/doors/door.ts';
import { IN_WRITING, kindInHash } from '#domain/helplines/helpline.ts';
import { aboutWords } from './about-words.ts';
import { byName, rooms, worksheetById } from './catalogue.ts';
import { chapterBySlug } from './chapters.ts';
import { doorsWords } from './doors-words.ts';
import { helpWords } from './help-words.ts';
import { quickPaths } from './paths.ts';
import { sharedWords } from './shared-words.ts';

const files = byName(import.meta.glob<readonly Door[]>('/content/en/doors/*.ts', { import: 'doors', eager: true }));

/** The doors of each room that has some, in the order of the rooms. */
export const roomDoors: readonly RoomDoors[] = rooms.flatMap(({ id, title }) => {
  const doors = files.get(id);
  return doors ? [{ id, title, doors }] : [];
});

/** Every door, in the order in which they are listed. */
export const doors: readonly Door[] = roomDoors.flatMap((room) => room.doors);

/** The pages about Fledge, by the last part of their address. */
const { about: _about, ...aboutPages } = aboutWords;

/** What stands behind a door, in a line, as 'Read: I’m ready to stop'; undefined where nothing does. */
export function behind({ to }: Door): string | undefined {
  const { read, write, help } = doorsWords.leads;
  const [path = '', hash = ''] = to.split('#');
  const [, page, id = ''] = path.split('/');
  const named = (say: (title: string) => string, title: string | undefined) => (title === undefined ? undefined : say(title));
  switch (page) {
    case 'read':
      return named(read, chapterBySlug(id)?.title);
    case 'worksheets':
      return named(write, worksheetById(id)?.title);
    case 'paths':
      return named(write, quickPaths[id]?.title);
    case 'help': {
      const kind = kindInHash(`#${hash}`);
      return named(help, hash === IN_WRITING ? helpWords.ringing.quietTitle : kind && helpWords.kinds[kind]);
    }
    case 'shared-computer':
      return named(read, sharedWords.title);
    case 'about':
      return named(read, Object.entries(aboutPages).find(([name]) => name === id)?.[1].title);
    default:
      return undefined;
  }
}
