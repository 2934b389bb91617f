import type { Address } from '#domain/documents/address.ts';
import { parentOf } from '#domain/documents/address.ts';
import type { Document } from '#domain/documents/document.ts';
import { rowIds } from '#domain/kinds/row-ids.ts';
import type { Taken, VaultContents } from '#domain/merge/contents.ts';
import { leafKey } from '#domain/merge/contents.ts';
import { SITUATION } from '#domain/paths/situation.ts';
import type { Mark } from '#domain/marks/marks.ts';
import { MARKS } from '#domain/marks/marks.ts';
import { isAnswer } from './answers.ts';
import type { OpenedBackup } from './backup.ts';
import type { SortedFile } from './from-file.ts';
import { marksBeyond, standingIn } from './from-file.ts';
import { isWorksheetDocument } from './worksheet-documents.ts';

/** What restoring would change here, every kind of change by its own figure. */
export interface Changes {
  /** Answers that aren't here yet. */
  readonly added: number;
  /** Answers that are here and that the backup has a later wording of. The wording here stays among the earlier ones. */
  readonly changed: number;
  /** Answers that are here and were emptied there later. */
  readonly emptied: number;
  /** Rows that are here and were removed there later. */
  readonly rows: number;
  /** Earlier wordings that aren't here yet. */
  readonly wordings: number;
  /** Whether what was told about the ending changes. */
  readonly situation: boolean;
}

/** What restoring would change here, and what the reader may choose about it. */
export interface BackupPreview extends OpenedBackup, Changes {
  readonly file: SortedFile;
  /** Marks of the file that would show more than is shown here. They aren't taken without asking. */
  readonly opens: readonly (readonly [Address, Mark])[];
  /** Marks here that become more private by the file. */
  readonly closes: readonly (readonly [Address, Mark])[];
  /** Answers in the file that were erased here. */
  readonly erasedHere: number;
}

/** What the reader wants of that which isn't done without asking. */
export interface Choices {
  /** The file's marks also where they show more. */
  readonly open?: boolean;
  /** The marks as they are here also where the file's are more private. */
  readonly keepOpen?: boolean;
  /** To erase here what was erased where the file was made. */
  readonly erase?: boolean;
  /** To put back what was erased here. */
  readonly putBack?: boolean;
}

/** The preview of a file that was sorted, by what stands here. */
export function previewOf(
  opened: OpenedBackup,
  file: SortedFile,
  fileMarks: Document | undefined,
  here: VaultContents,
  taken: Taken,
): BackupPreview {
  const marksOf = (documents: readonly Document[]) => documents.find(({ id }) => id === MARKS);
  const changed = new Map(taken.documents.map((document) => [document.id, document]));
  const after = [...new Map([...here.documents.map((document) => [document.id, document] as const), ...changed]).values()];
  const standing = standingIn(after);
  const seen = (marks: Document | undefined) => marksBeyond(marks, marksOf(after)).filter(([address]) => standing.has(address));
  return {
    ...opened,
    ...changesOf(taken, file.contents, new Map(here.documents.map((document) => [document.id, document]))),
    file,
    opens: seen(fileMarks),
    closes: seen(marksOf(here.documents)),
    erasedHere: file.erasedHere.filter(([address]) => isAnswer(address)).length,
  };
}

/** What a merge changes, by what stood at the addresses before. */
function changesOf({ documents, versions }: Taken, file: VaultContents, before: ReadonlyMap<string, Document>): Changes {
  const count = { added: 0, changed: 0, emptied: 0, rows: 0 };
  for (const document of documents.filter(({ id }) => isWorksheetDocument(id))) {
    const old = before.get(document.id);
    for (const [address, { value }] of Object.entries(document.leaves)) {
      // What was emptied or erased here isn't here, whatever is left in its place.
      const was = (old && Object.hasOwn(old.leaves, address) ? old.leaves[address]?.value : undefined) ?? null;
      if (!isAnswer(address) || JSON.stringify(was) === JSON.stringify(value)) continue;
      if (value === null) count.emptied += 1;
      else if (was === null) count.added += 1;
      else count.changed += 1;
    }
    if (old) count.rows += removedRows(old, document);
  }
  const theirs = new Set(
    file.versions.flatMap(({ document }) =>
      Object.entries(document.leaves).map(([address, leaf]) => leafKey(document.id, address, leaf)),
    ),
  );
  const wordings = versions.flatMap(({ document }) =>
    Object.entries(document.leaves).filter(
      ([address, leaf]) =>
        leaf.value !== null &&
        isWorksheetDocument(document.id) &&
        isAnswer(address) &&
        theirs.has(leafKey(document.id, address, leaf)),
    ),
  );
  return { ...count, wordings: wordings.length, situation: documents.some(({ id }) => id === SITUATION) };
}

/** `worksheet/field/row` has so many parts. */
const ROW_PARTS = 3;

/** How many rows are in a document before and not after. */
function removedRows(before: Document, after: Document): number {
  const gone = Object.entries(after.leaves).filter(
    ([address, { value }]) => value === null && address.split('/').length === ROW_PARTS,
  );
  const fields = new Set(gone.flatMap(([address]) => parentOf(address) ?? []));
  return [...fields].reduce((sum, field) => {
    const left = new Set(rowIds(after, field));
    return sum + rowIds(before, field).filter((id) => !left.has(id)).length;
  }, 0);
}
