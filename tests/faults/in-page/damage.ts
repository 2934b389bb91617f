import type { DocumentRecord } from '#storage/database.ts';
import { openRecord } from '#storage/records.ts';
import { documentIn as documentInRow } from '#storage/stored-document.ts';
import { oneOf } from '../plan.ts';
import type { Device, Keys } from './device.ts';

/** A device with damage on it, and what can still be read there. */
export interface Damaged {
  readonly device: Device;
  /** What was done, in words. */
  readonly done: string;
  /** Documents of the database that can still be opened. */
  readonly readable: ReadonlySet<string>;
  /** Files of the mirror that can still be opened. */
  readonly files: ReadonlySet<string>;
  readonly sentence: boolean;
}

type Random = () => number;

const place = (random: Random, length: number) => Math.floor(random() * length);

function flipped(random: Random, box: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(box);
  const at = place(random, copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << place(random, 8));
  return copy;
}

/** A text with one letter changed. */
function changed(random: Random, text: string): string {
  const at = place(random, text.length);
  const other = text[at] === 'x' ? 'y' : 'x';
  return text.slice(0, at) + other + text.slice(at + 1);
}

/** A text that is damaged in some way; undefined when it is gone, the same when nothing was done. */
function damagedText(random: Random, text: string): { readonly text: string | undefined; readonly done: string } {
  const done = oneOf(random, 'intact', 'intact', 'gone', 'cut', 'changed', 'empty', 'zeros');
  const texts = {
    intact: () => text,
    gone: () => undefined,
    cut: () => text.slice(0, place(random, text.length)),
    changed: () => changed(random, text),
    empty: () => '',
    zeros: () => '\0'.repeat(text.length),
  };
  return { text: texts[done](), done };
}

/** The name of the document that a row holds. */
function documentIn({ vault }: Device, row: DocumentRecord): string {
  const plain = vault && openRecord(vault, row);
  return (plain && documentInRow(plain)?.id) ?? 'none';
}

/** Damages the database in one of many ways. */
function damageTables(
  random: Random,
  device: Device,
): Pick<Damaged, 'readable' | 'done'> & { readonly tables: Device['tables'] } {
  const { tables } = device;
  if (!tables) throw new Error('there is no database to be damaged');
  const all = tables.documents;
  const names = (rows: readonly DocumentRecord[]) => new Set(rows.map((row) => documentIn(device, row)));
  const victim = all[place(random, all.length)];
  const others = all.filter((row) => row !== victim);
  const replaced = (box: unknown) => all.map((row) => (row === victim ? ({ ...row, box } as DocumentRecord) : row));
  const none = new Set<string>();
  const ways = {
    intact: () => ({ tables, readable: names(all) }),
    gone: () => ({ tables: undefined, readable: none }),
    emptied: () => ({ tables: { ...tables, documents: [], versions: [] }, readable: none }),
    'one row gone': () => ({ tables: { ...tables, documents: others }, readable: names(others) }),
    'one bit flipped': () => ({
      tables: { ...tables, documents: replaced(flipped(random, victim?.box ?? new Uint8Array())) },
      readable: names(others),
    }),
    'one row cut': () => ({
      tables: { ...tables, documents: replaced(victim?.box.slice(0, place(random, victim.box.length))) },
      readable: names(others),
    }),
    'one row nonsense': () => ({ tables: { ...tables, documents: replaced('no bytes') }, readable: names(others) }),
    'a bit in every row': () => ({
      tables: { ...tables, documents: all.map((row) => ({ ...row, box: flipped(random, row.box) })) },
      readable: none,
    }),
    'vault row gone': () => ({ tables: { ...tables, meta: [] }, readable: none }),
    'a bit in the slot': () => ({
      tables: {
        ...tables,
        meta: tables.meta.map((row) => ({
          ...row,
          slots: row.slots.map((slot) =>
            slot.type === 'open' ? { ...slot, key: flipped(random, slot.key) } : { ...slot, box: flipped(random, slot.box) },
          ),
        })),
      },
      readable: none,
    }),
    'no slot': () => ({ tables: { ...tables, meta: tables.meta.map((row) => ({ ...row, slots: [] })) }, readable: none }),
  };
  const done = oneOf(random, ...(['intact', 'gone', ...Object.keys(ways)] as [keyof typeof ways, ...(keyof typeof ways)[]]));
  return { ...ways[done](), done };
}

/** Damages one of the places of the device key, or both. `lost` when neither holds it any more. */
function damageKeys(
  random: Random,
  [first, second]: Device['keys'],
): { readonly keys: Device['keys']; readonly done: string; readonly lost: boolean } {
  const changed = (keys: Keys): Keys => new Map([...keys].map(([id, key]) => [id, flipped(random, key)]));
  const none: Keys = new Map();
  const ways = {
    intact: [first, second],
    'first gone': [none, second],
    'first changed': [changed(first), second],
    'second gone': [first, none],
    'second changed': [first, changed(second)],
    'both gone': [none, none],
    'both changed': [changed(first), changed(second)],
  } as const;
  const done = oneOf(random, 'intact', 'intact', 'intact', ...(Object.keys(ways) as (keyof typeof ways)[]));
  const keys = ways[done];
  const whole = (held: Keys, before: Keys) => before.size > 0 && held === before;
  return { keys, done, lost: !whole(keys[0], first) && !whole(keys[1], second) };
}

/** Damages what lies on a device: the database, each file, the last sentence, the mark, each by itself. */
export function damage(random: Random, device: Device): Damaged {
  const { tables, readable, done } = damageTables(random, device);
  const key = damageKeys(random, device.keys);
  const files = new Map<string, string>();
  const good = new Set<string>();
  const told = [`database ${done}`, `key ${key.done}`];
  for (const [file, whole] of device.files) {
    const each = damagedText(random, whole);
    if (each.text !== undefined) files.set(file, each.text);
    if (each.done === 'intact') good.add(file);
    if (file.startsWith('documents')) told.push(`${file} ${each.done}`);
  }
  const last = device.sentence === undefined ? { text: undefined, done: 'none' } : damagedText(random, device.sentence);
  const marked = random() < 0.7;
  told.push(`sentence ${last.done}`, marked ? 'marked' : 'not marked');
  return {
    device: { ...device, tables, keys: key.keys, files, sentence: last.text, marks: marked ? device.marks : [] },
    done: told.join(', '),
    readable: key.lost ? new Set() : readable,
    files: good,
    sentence: last.done === 'intact' && !key.lost,
  };
}
