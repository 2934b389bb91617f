import { dirname } from 'node:path/posix';

/** One file that imports another one, both as paths of the repository. */
export type Import = readonly [from: string, to: string];

/** Folders that can't be understood one after the other, since imports lead from each of them to each other one. */
export interface Circle {
  readonly folders: readonly string[];
  /** The imports between them, as sentences. */
  readonly imports: readonly string[];
}

/**
 * Every circle that imports between folders make, the largest it is part of, its folders in the order of the alphabet.
 * A folder and its parent are two folders, each with the files that stand in it itself. Empty where there is none.
 */
export function folderCircles(imports: readonly Import[]): readonly Circle[] {
  const between = imports.filter(([from, to]) => dirname(from) !== dirname(to));
  const next = new Map<string, Set<string>>();
  for (const [from, to] of between) next.set(dirname(from), (next.get(dirname(from)) ?? new Set()).add(dirname(to)));
  const reached = new Map([...next.keys()].map((folder) => [folder, reachedFrom(folder, next)]));
  const circles = new Set<string>();
  for (const [folder, others] of reached) {
    const circle = [...others].filter((other) => reached.get(other)?.has(folder));
    if (circle.length > 0) circles.add(circle.sort().join('\n'));
  }
  return [...circles].map((circle) => {
    const folders = circle.split('\n');
    const own = between.filter((pair) => pair.every((file) => folders.includes(dirname(file))));
    return { folders, imports: [...new Set(own.map(([from, to]) => `${from} imports ${to}`))] };
  });
}

/** All that can be reached from a folder; the folder itself only where a way leads back to it. */
function reachedFrom(folder: string, next: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const other of next.get(at) ?? []) {
      if (reached.has(other)) continue;
      reached.add(other);
      open.push(other);
    }
  }
  return reached;
}
