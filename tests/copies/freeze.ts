import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import type { Document, Leaf, Value } from '#domain/documents/document.ts';
import type { VaultContents } from '#domain/merge/contents.ts';
import type { EnvelopeKind } from '#storage/copies/envelope.ts';
import { sealEnvelope } from '#storage/copies/envelope.ts';
import { stampOf } from '#storage/copies/mirror.ts';
import type { Slot } from '#storage/slot.ts';
import { passcodeSlot } from '#storage/lock/slots.ts';
import { randomBytes, randomId } from '#storage/sealing.ts';
import { PASSCODE_OTHERWISE } from './opening.ts';

// Made the frozen files: `node tests/copies/freeze.ts`. What was frozen is never written again; a new file, made by
// the code of its day, is added beside it when the format or what it holds grows. Each has its checksum in a list that
// only grows.

const FOLDER = 'tests/fixtures/frozen';
const CHECKSUMS = 'tests/fixtures/frozen.sha256';
const AT = 1_795_255_200_000;

function leaf(value: Value, lamport: number, writer = '6fd1c2aa'): Leaf {
  return { value, lamport, writer, at: AT + lamport * 1_000 };
}

function documentOf(id: string, leaves: Readonly<Record<string, Leaf>>, kept: Document['kept'] = {}): Document {
  return { format: 1, id, worksheetVersion: 1, leaves, kept };
}

const goals = documentOf('goals', {
  'goals/goals': leaf(['q7d2k9xw', 'm3f8t1bz'], 7),
  'goals/goals/q7d2k9xw/goal': leaf('Annem’e ‘hayır’ demek – to say no to my mother', 2),
  'goals/goals/q7d2k9xw/rating': leaf({ then: 0, now: 10 }, 3),
  'goals/goals/m3f8t1bz/goal': leaf('To sleep through the night 🐦', 6, 'b09e44d1'),
});

const everything: VaultContents = {
  documents: [
    {
      ...goals,
      leaves: {
        ...goals.leaves,
        'goals/goals/q7d2k9xw/did': leaf('# I said it\n\n- once\n- and again', 9),
        // A row that was removed, and a field that was emptied.
        'goals/goals/c5h0r6vn': leaf(null, 10),
        'goals/goals/m3f8t1bz/matters': leaf(null, 11, 'b09e44d1'),
        // Half a surrogate pair, as it is left behind when a keyboard deletes half a bird.
        'goals/goals/m3f8t1bz/did': leaf('half a bird: \ud83d', 12),
        // Written by a Fledge that knew more about leaves.
        'goals/goals/m3f8t1bz/change': Object.assign(leaf('Time.', 13), { voice: { seconds: 4.5 }, 'read aloud': true }),
      },
      kept: { 'goals/goals/zz/goal': ['an older answer', { was: [1, null] }] },
    },
    documentOf('last-session@x4f9', { 'last-session@x4f9/wish': leaf('שלום, and goodbye', 14) }),
    documentOf('marks', { 'marks/goals/goals/q7d2k9xw': leaf('bring', 15) }),
  ],
  versions: [
    { at: AT + 500, document: documentOf('goals', { 'goals/goals/q7d2k9xw/goal': leaf('To say no', 1) }) },
    { at: AT + 8_000, document: documentOf('goals', { 'goals/goals/q7d2k9xw/did': leaf('Nothing yet', 8) }) },
    { at: AT + 9_000.5, document: documentOf('goals', { 'goals/goals/q7d2k9xw/did': leaf(null, 9, '00000000') }) },
  ],
};

/** An answer that was erased for good leaves its stamp without a time, and a leaf of the erasings. */
const erased: VaultContents = {
  documents: [
    { ...goals, leaves: { ...goals.leaves, 'goals/unplanned': { ...leaf(null, 16), at: 0 } } },
    documentOf('erased', { 'erased/goals/unplanned': { ...leaf(true, 17), at: 0 } }),
    documentOf('marks', { 'goals/goals/m3f8t1bz/goal': leaf('bring', 18) }),
  ],
  versions: [{ at: AT + 8_000, document: documentOf('goals', { 'goals/goals/q7d2k9xw/goal': leaf('To say no', 1) }) }],
};

function write(file: string, text: string): void {
  writeFileSync(`${FOLDER}/${file}`, text);
  appendFileSync(CHECKSUMS, `${createHash('sha256').update(text).digest('hex')}  ${file}\n`);
}

async function freeze(name: string, kind: EnvelopeKind, contents: VaultContents, passcode?: string): Promise<void> {
  if (existsSync(`${FOLDER}/${name}.json`)) return;
  const [vaultId, key] = [randomId(), randomBytes(32)];
  const slots: Slot[] = passcode === undefined ? [{ type: 'open', key }] : [await passcodeSlot(vaultId, key, passcode)];
  write(`${name}.json`, sealEnvelope({ kind, vaultId, stamp: stampOf(contents), made: '2026-11-30', slots }, key, contents));
  write(`${name}.contents.json`, `${JSON.stringify(contents, null, 2)}\n`);
}

await freeze('backup.v1', 'backup', { documents: [goals], versions: [] });
await freeze('backup-with-a-passcode.v1', 'backup', { documents: [goals], versions: [] }, PASSCODE_OTHERWISE);
await freeze('mirror.v1', 'mirror', { documents: [goals], versions: everything.versions.slice(0, 1) });
await freeze('sentence.v1', 'sentence', {
  documents: [documentOf('goals', { 'goals/goals/q7d2k9xw/did': leaf('I was about to', 15) })],
  versions: [],
});
await freeze('everything.v1', 'backup', everything);
await freeze('empty.v1', 'backup', { documents: [], versions: [] }, PASSCODE_OTHERWISE);
await freeze('erased.v1', 'backup', erased);
