import { describe, expect, test } from 'vitest';
import { basesOf, formsOf } from '#content/en/word-forms.ts';

describe('a word in its forms', () => {
  test.each([
    ['cut', ['cuts', 'cutting', 'cutted', 'cutt', 'cuted', 'cuting']],
    ['slice', ['slices', 'sliced', 'slicing']],
    ['slash', ['slashes', 'slashed', 'slashing']],
    ['burn', ['burns', 'burned', 'burning']],
    ['carry', ['carries', 'carried', 'carrying']],
    ['harm', ['harms', 'harmed', 'harming']],
  ])('has %s with its regular endings, itself first', (word, forms) => {
    expect(formsOf(word)[0]).toBe(word);
    expect(formsOf(word)).toEqual(expect.arrayContaining(forms));
    expect(new Set(formsOf(word)).size).toBe(formsOf(word).length);
  });

  test('doubles no letter where none is doubled', () => {
    expect(formsOf('burn')).not.toContain('burnned');
    expect(formsOf('scratch')).not.toContain('scratchhed');
  });

  test.each([
    ['tapering', 'taper'],
    ['borrowed', 'borrow'],
    ['cancelled', 'cancel'],
    ['retiring', 'retire'],
    ['goodbyes', 'goodbye'],
    ['dropped', 'drop'],
    ['cried', 'cry'],
    ['worries', 'worry'],
  ])('%s is found to be a form of %s', (typed, base) => {
    expect(basesOf(typed)).toContain(base);
  });

  test('leaves a short word, and one without an ending, as it is', () => {
    expect(basesOf('red')).toEqual([]);
    expect(basesOf('is')).toEqual([]);
    expect(basesOf('therapist')).toEqual([]);
  });
});
