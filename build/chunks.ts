import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath } from 'vite';

/** Modules that make one script. Whatever they need and no other group names comes along with them. */
export interface ChunkGroup {
  readonly name: string;
  /** Whether every page begins with it. What doesn't begin is loaded once somebody opens it. */
  readonly begins: boolean;
  /** Files, and folders with all that lies in them, from the root of the repository. */
  readonly holds: readonly string[];
  /** What lies in those folders and belongs elsewhere, likewise. */
  readonly except?: readonly string[];
}

/** The names of the files in a folder, which is given from the root of the repository. */
function filesNamed(folder: string): readonly string[] {
  return readdirSync(new URL(`../${folder}`, import.meta.url)).toSorted();
}

/** The scripts that are cut by hand. The first group that holds a module has it. */
export const CHUNK_GROUPS: readonly ChunkGroup[] = [
  {
    /** They change seldom, so that a new version of the app leaves them on the device as they are. */
    name: 'libraries',
    begins: true,
    holds: ['react', 'react-dom', 'scheduler', 'react-router', 'dexie'].map((name) => `node_modules/${name}`),
  },
  {
    /** What any worksheet needs before it can be filled in. Apart from the libraries, so that each runs in a short task. */
    name: 'app',
    begins: true,
    holds: [
      // Not the older ciphers that the PDF library brings for itself in a folder of its own.
      'node_modules/@noble/ciphers',
      'src/workbook',
      'src/storage',
      'src/domain/blocks',
      'src/domain/documents',
      'src/domain/figures',
      'src/domain/kinds',
      'src/domain/marks/marks.ts',
      'src/domain/merge/erasings.ts',
      'src/domain/merge/merge.ts',
      'src/domain/paths/situation.ts',
      'src/domain/worksheets',
      'src/domain/wording/joined.ts',
      'src/catalogue/catalogue.ts',
      'src/catalogue/lazy.ts',
      'src/catalogue/words.ts',
      'src/ui/fields',
      'src/ui/history/WithHistory.tsx',
      'src/ui/shared',
      'src/ui/worksheet',
    ],
    except: [
      // Needed once somebody backs up, looks at copies, locks or erases.
      'src/workbook/care',
      'src/storage/copies',
      'src/storage/lock',
      'src/storage/base64.ts',
      // Loaded for a workbook that has a lock.
      'src/workbook/persistence/opening-lock.ts',
      // Looked at once the page rests.
      'src/workbook/persistence/exchange-all.ts',
      'src/workbook/persistence/look-after.ts',
      'src/workbook/persistence/move-answers.ts',
      'src/workbook/persistence/take-contents.ts',
      // Kinds of field that few worksheets have.
      'src/ui/fields/DateField.tsx',
      'src/ui/fields/DateField.module.css',
      'src/ui/fields/IfThenField.tsx',
      'src/ui/fields/IfThenField.module.css',
      'src/ui/fields/LetterField.tsx',
      'src/ui/fields/LetterField.module.css',
      'src/ui/fields/ScaleField.tsx',
      'src/ui/fields/ThenNowField.tsx',
      'src/ui/fields/rating-fields.ts',
      'src/ui/fields/seldom-fields.ts',
      // Only the pages of rooms draw them.
      'src/ui/shared/RoomDrawing.tsx',
    ],
  },
  {
    /** Opens the workbook as it is loaded: in a task of its own, so that neither it nor the one that begins the app is long. */
    name: 'opened-workbook',
    begins: true,
    holds: ['opened-workbook', 'no-trace', 'workbook-name', 'base'].map((name) => `src/app/${name}.ts`),
  },
  {
    /** What a sheet's history is seen and mended with: opened together or not at all. */
    name: 'history',
    begins: false,
    holds: [
      'src/ui/history',
      'src/domain/merge/removed-rows.ts',
      'src/catalogue/history-words.ts',
      'content/en/interface-history.ts',
    ],
    except: ['src/ui/history/WithHistory.tsx'],
  },
  {
    /** The list that comes before deciding: several worksheets and chapters have it, and none needs another for it. */
    name: 'before-deciding',
    begins: false,
    holds: [
      'content/before-you-decide.ts',
      'content/en/before-you-decide.ts',
      'content/en/interface-deciding.ts',
      'src/catalogue/deciding-words.ts',
    ],
  },
  // What a worksheet asks, and in which words: neither is of use without the other.
  ...filesNamed('content/worksheets').map((file) => ({
    name: `worksheet-${file.replace(/\.ts$/, '')}`,
    begins: false,
    holds: [`content/worksheets/${file}`, `content/en/worksheets/${file}`],
  })),
];

const ROOT = normalizePath(fileURLToPath(new URL('..', import.meta.url)));

/** A module's file from the root of the repository, without what a plugin adds to its name; undefined for one that is no file of it. */
export function fileOf(moduleId: string): string | undefined {
  const file = posix.relative(ROOT, moduleId.replace(/\?.*$/, ''));
  return moduleId.startsWith(ROOT) ? file : undefined;
}

function liesIn(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

/** Whether a group names a file, given from the root of the repository. */
export function holds({ holds: places, except = [] }: ChunkGroup, file: string): boolean {
  return places.some((place) => liesIn(file, place)) && !except.some((place) => liesIn(file, place));
}
