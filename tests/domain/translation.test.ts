import { describe, expect, test } from 'vitest';
import { strangersIn, translated } from '#domain/wording/translation.ts';

const english = {
  title: 'Help now',
  lines: ['One', 'Two'],
  call: (number: string) => `Call ${number}`,
  kinds: { crisis: 'Someone to talk to', eating: 'Food' },
  hanging: /'s/g,
};

describe('another language', () => {
  test('says what it has words for, and the rest stays English', () => {
    const theirs = { title: 'Hilfe jetzt', kinds: { eating: 'Essen' } };
    const words = translated(english, theirs, () => undefined);
    expect([words.title, words.lines, words.kinds]).toEqual([
      'Hilfe jetzt',
      ['One', 'Two'],
      { crisis: 'Someone to talk to', eating: 'Essen' },
    ]);
    expect(words.call('112')).toBe('Call 112');
    expect(words.hanging).toBe(english.hanging);
  });

  test('has every text known that stays English, those with a gap once they are said', () => {
    const known: string[] = [];
    const words = translated(english, { title: 'Hilfe jetzt', lines: ['Eins'] }, (text) => known.push(text));
    expect(known).toEqual(['Someone to talk to', 'Food']);
    words.call('112');
    expect(known.at(-1)).toBe('Call 112');
  });

  test('has lists of its own length', () => {
    expect(translated(english, { lines: ['Eins', 'Zwei', 'Drei'] }, () => undefined).lines).toHaveLength(3);
  });

  test('hears by name of each id that English doesn’t have, and of parts where there are none', () => {
    expect(strangersIn(english, { titel: 'Hilfe', kinds: { food: 'Essen' }, title: { a: 'b' } }, 'help')).toEqual([
      'help has no titel in English',
      'help.kinds has no food in English',
      'help.title is one text in English, and has parts here',
    ]);
    expect(strangersIn(english, { title: 'Hilfe', lines: [] }, 'help')).toEqual([]);
  });
});
