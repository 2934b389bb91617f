import { RIGHT_TO_LEFT } from './clusters.ts';

type Side = 'left' | 'right' | 'number' | 'neutral';

/**
 * The characters in the order they stand on paper, from left to right. The rules are those of Unicode's UAX 9 for
 * letters, numbers and what stands between them, without explicit embeddings.
 */
export function visualOrder(text: string, rightToLeft: boolean): readonly string[] {
  const characters = Array.from(text);
  const levels = levelsOf(characters, rightToLeft);
  for (let level = Math.max(...levels, 0); level >= 1; level--) reverseFrom(level, characters, levels);
  return characters;
}

function sideOf(character: string): Side {
  if (/\p{Nd}/u.test(character)) return 'number';
  if (/[\p{L}\p{M}]/u.test(character)) return RIGHT_TO_LEFT.test(character) ? 'right' : 'left';
  return 'neutral';
}

function levelsOf(characters: readonly string[], rightToLeft: boolean): number[] {
  const base = rightToLeft ? 'right' : 'left';
  const sides = characters.map(sideOf);
  for (const [index, side] of sides.entries()) {
    const betweenDigits = sides[index - 1] === 'number' && sides[index + 1] === 'number';
    if (side === 'neutral' && betweenDigits && /[.,:/]/.test(characters[index] ?? '')) sides[index] = 'number';
  }
  const levels: number[] = [];
  let before: 'left' | 'right' = base;
  for (let index = 0; index < sides.length; index++) {
    const side = sides[index];
    if (side === 'left' || side === 'right') before = side;
    if (side === 'neutral') levels.push(levelOf(between(before, after(sides, index, before, base), base), before, base));
    else levels.push(levelOf(side ?? base, before, base));
  }
  return levels;
}

/** The letters that follow a neutral character; a number goes with the letters before it. */
function after(sides: readonly Side[], from: number, before: 'left' | 'right', base: 'left' | 'right'): 'left' | 'right' {
  const next = sides.slice(from).find((side) => side !== 'neutral');
  if (next === 'number') return before;
  return next ?? base;
}

function between(before: 'left' | 'right', next: 'left' | 'right', base: 'left' | 'right'): 'left' | 'right' {
  return before === next ? before : base;
}

function levelOf(side: Side, before: 'left' | 'right', base: 'left' | 'right'): number {
  if (side === 'right') return 1;
  if (side === 'number' && before === 'right') return 2;
  return base === 'right' ? 2 : 0;
}

function reverseFrom(level: number, characters: string[], levels: number[]): void {
  for (let start = 0; start < levels.length; start++) {
    if ((levels[start] ?? 0) < level) continue;
    let end = start;
    while (end < levels.length && (levels[end] ?? 0) >= level) end++;
    characters.splice(start, end - start, ...characters.slice(start, end).toReversed());
    levels.splice(start, end - start, ...levels.slice(start, end).toReversed());
    start = end;
  }
}
