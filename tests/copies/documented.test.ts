import { describe, expect, test } from 'vitest';
import { broughtDown } from '#domain/merge/clocks.ts';
import type { Slot } from '#storage/slot.ts';
import { areBearable, DERIVATION } from '#storage/lock/slots.ts';
import type { Limits } from '#storage/copies/envelope.ts';
import { ENVELOPE_FORMAT, LIMITS } from '#storage/copies/envelope.ts';
import { VAULT_FORMAT } from '#storage/database.ts';
import { documentWith, leaf, read } from '../fixtures.ts';
import { PASSCODE } from './opening.ts';

const page = read('docs/data-format.md');
const reader = read('docs/read_backup.py');

/** The rows of every table of the page, by their first cell, each as the figures in the others. */
const figures = new Map(
  [...page.matchAll(/^\| `?([^|`]+?)`? \|(.+)\|$/gm)].map(([, name = '', cells = '']) => [
    name,
    cells.split('|').map((cell) => Number(cell.replaceAll(',', ''))),
  ]),
);

/** What the page calls the limits that a reader keeps. */
const CALLED: Readonly<Record<Exclude<keyof Limits, 'bytes'>, string>> = {
  characters: 'characters in the file',
  depth: 'depth of nesting in the contents',
  things: 'values in the contents, counted each',
  documents: 'documents',
  versions: 'versions',
  leavesInDocument: 'leaves and kept things in a document',
  idCharacters: 'characters in a document’s id',
  addressCharacters: 'characters in an address',
};

describe('the page on the format has the figures that Fledge keeps', () => {
  test.each(Object.entries(CALLED))('for %s: %s', (limit, name) => {
    expect(figures.get(name)).toEqual([LIMITS[limit as keyof typeof CALLED]]);
  });

  test.each(['memory', 'passes', 'lanes'] as const)(
    'for the %s that a passcode may ask for, as the reader in Python has them',
    (name) => {
      const [least = 0, most = 0] = figures.get(name) ?? [];
      const asking = (figure: number): readonly Slot[] => [
        {
          type: 'passcode',
          derivation: { name: 'argon2id', memory: 8_192, passes: 1, lanes: 1, [name]: figure },
          salt: new Uint8Array(16),
          box: new Uint8Array(60),
        },
      ];
      expect([least - 1, least, most, most + 1].map((figure) => areBearable(asking(figure)))).toEqual([false, true, true, false]);
      const [, from, to] = new RegExp(`"${name}": \\(([\\d_]+), ([\\d_]+)\\)`).exec(reader) ?? [];
      expect([from, to].map((figure) => Number(figure?.replaceAll('_', '')))).toEqual([least, most]);
    },
  );

  test('for all that the passcodes of one file may ask for together, as the reader in Python has it', () => {
    const [, told = ''] = /summed over all passcode slots, is more than ([\d,]+)/.exec(page) ?? [];
    const most = Number(told.replaceAll(',', ''));
    const asking = (memory: number): readonly Slot[] =>
      [memory, most / 10 - 8_192].map((each) => ({
        type: 'passcode',
        derivation: { name: 'argon2id', memory: each, passes: 10, lanes: 1 },
        salt: new Uint8Array(16),
        box: new Uint8Array(60),
      }));
    expect([8_192, 8_193].map((memory) => areBearable(asking(memory)))).toEqual([true, false]);
    expect(reader).toContain(`BUDGET = ${most.toLocaleString('en').replaceAll(',', '_')}\n`);
  });

  test('for what Fledge itself asks for, and for the formats', () => {
    expect(page).toContain(
      `"derivation": ${JSON.stringify(DERIVATION).replaceAll(':', ': ').replaceAll(',', ', ').replace('{', '{ ').replace('}', ' }')},`,
    );
    expect(page).toContain(`This is format ${ENVELOPE_FORMAT}.`);
    expect(page).toContain(`The row in \`meta\` has \`format\` ${VAULT_FORMAT} then, and \`lock\``);
    expect(reader).toContain(`FORMAT = ${ENVELOPE_FORMAT}\n`);
    expect(page).toContain(`All have the passcode \`${PASSCODE}\``);
  });

  test('for how far one clock may be ahead of the one before it', () => {
    expect(page).toContain('where one is more than 10⁹ ahead of the one before it');
    const withClocks = (...clocks: readonly number[]) => ({
      documents: [
        { ...documentWith('s', {}), leaves: Object.fromEntries(clocks.map((clock, index) => [`s/${index}`, leaf('x', clock)])) },
      ],
      versions: [],
    });
    const clocksOf = (...clocks: readonly number[]) =>
      Object.values(broughtDown(withClocks(...clocks)).documents[0]?.leaves ?? {}).map(({ lamport }) => lamport);
    expect(clocksOf(10 ** 9, 2 * 10 ** 9)).toEqual([10 ** 9, 2 * 10 ** 9]);
    expect(clocksOf(10 ** 9 + 1, 10 ** 9 + 3)).toEqual([10 ** 9, 10 ** 9 + 2]);
  });
});
