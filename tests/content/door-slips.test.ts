import { describe, expect, test } from 'vitest';
import { doors } from '#catalogue/doors.ts';
import type { Door } from '#domain/doors/door.ts';
import { finderOf, MOST } from '#ui/doors/find-doors.ts';

const find = finderOf(doors);

/** Long words that say nothing about what somebody came for. */
const SAID_ANYWHERE = new Set(
  'after again always another anywhere around because before could every going hardly having never other really since somebody someone something still their there these thing those until where which while without would'.split(
    ' ',
  ),
);

/** The letter beside it on a keyboard. */
const BESIDE: Readonly<Record<string, string>> = Object.fromEntries(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) =>
    [...row].map((letter, at) => [letter, row[at + 1] ?? row[at - 1] ?? letter]),
  ),
);

/** Four slips, each at the middle of the word. */
const slips: Readonly<Record<string, (word: string, middle: number) => string>> = {
  'drops a letter': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'swaps two neighbours': (word, at) => word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1),
  'doubles a letter': (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  'hits the key beside it': (word, at) => word.slice(0, at) + (BESIDE[word.charAt(at)] ?? 'x') + word.slice(at + 1),
};

function slipped(word: string, slip: string): string {
  return slips[slip]?.(word, Math.floor(word.length / 2)) ?? word;
}

/** The words of a door's sentence that have so many letters, as somebody types them. */
function wordsOf({ says }: Door, letters: number): readonly string[] {
  const words =
    says
      .toLowerCase()
      .replace(/’(?:d|ll|m|re|s|ve)\b/g, '')
      .replaceAll('’', '')
      .match(/[a-z0-9]+/g) ?? [];
  return [...new Set(words)].filter((word) => word.length >= letters && !SAID_ANYWHERE.has(word));
}

function finds(typed: string, door: Door): boolean {
  return find(typed)?.includes(door) === true;
}

/** Two words in either order, the first of them with a slip. */
function pairsOf(door: Door, slip: string): readonly string[] {
  const words = wordsOf(door, 4);
  return words.flatMap((word) => words.filter((other) => other !== word).map((other) => `${slipped(word, slip)} ${other}`));
}

describe.each(Object.keys(slips))('somebody who %s', { timeout: 30_000 }, (slip) => {
  test('finds every door by two ordinary words of its sentence', () => {
    const queries = doors.map((door) => ({ door, pairs: pairsOf(door, slip) }));
    expect(queries.filter(({ door, pairs }) => !pairs.some((pair) => finds(pair, door))).map(({ door }) => door.says)).toEqual(
      [],
    );
    const all = queries.flatMap(({ door, pairs }) => pairs.map((pair) => finds(pair, door)));
    const share = all.filter(Boolean).length / all.length;
    process.stdout.write(
      `doors: ${slip}: ${(share * 100).toFixed(1)} % of ${all.length} pairs of words find theirs among ${MOST}\n`,
    );
    expect(share).toBeGreaterThan(0.8);
  });

  test('finds nearly every door by one word of five letters or more', () => {
    const tries = doors.flatMap((door) => wordsOf(door, 5).map((word) => ({ word, found: finds(slipped(word, slip), door) })));
    const missed = tries.filter(({ found }) => !found);
    const share = 1 - missed.length / tries.length;
    const words = [...new Set(missed.map(({ word }) => word))].join(', ');
    process.stdout.write(
      `doors: ${slip}: ${(share * 100).toFixed(1)} % of ${tries.length} single words find theirs; missed: ${words}\n`,
    );
    expect(share).toBeGreaterThan(0.9);
  });
});

test('a slip is one slip', () => {
  expect(Object.keys(slips).map((slip) => slipped('leaving', slip))).toEqual(['leaing', 'levaing', 'leavving', 'leabing']);
});
