import type { Address } from '../documents/address.ts';
import { addressOf } from '../documents/address.ts';
import type { Document } from '../documents/document.ts';
import { blocksAsLine } from '../blocks/block.ts';
import type { LetterField } from './field.ts';
import type { KindRules } from './kind.ts';
import { overDocument, toldOf } from './leaf.ts';
import { textRules } from './text.ts';

/** What stands in each part of a letter, by the part's id; empty where nothing was written. */
export type LetterAnswer = Readonly<Record<string, string>>;

const part = overDocument(textRules);

function read({ parts }: LetterField, document: Document, address: Address): LetterAnswer {
  return Object.fromEntries(Object.entries(parts).map(([id, field]) => [id, part.read(field, document, addressOf(address, id))]));
}

function isAnswered(_field: LetterField, answer: LetterAnswer): boolean {
  return Object.values(answer).some((text) => text.trim() !== '');
}

/** The letter as it is read: what was written, part after part, with an empty line between them. */
export function letterText(field: LetterField, answer: LetterAnswer): string {
  return Object.keys(field.parts)
    .map((id) => answer[id] ?? '')
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

/** A letter is offered to be marked as a whole, and told as one text, though each part is a leaf of its own. */
export const letterRules: KindRules<LetterField, LetterAnswer> = {
  read,
  unreadable: ({ parts }, document, address) =>
    Object.entries(parts).flatMap(([id, field]) => part.unreadable(field, document, addressOf(address, id))),
  isAnswered,
  parts: (field, document, address, includes) => {
    const blocks = letterRules.summarise(field, document, address, includes);
    return blocks.length === 0 ? [] : [{ address, about: toldOf(field), label: blocksAsLine(blocks), children: [] }];
  },
  summarise: (field, document, address, includes) => {
    const written = Object.entries(read(field, document, address)).filter(([, text]) => text.trim() !== '');
    const told = letterText(field, Object.fromEntries(written.filter(([id]) => includes(addressOf(address, id), field))));
    return told === '' ? [] : [{ type: 'paragraph', label: toldOf(field), text: told }];
  },
};
