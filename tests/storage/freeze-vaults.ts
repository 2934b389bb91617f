import { existsSync, writeFileSync } from 'node:fs';
import type { Document } from '#domain/documents/document.ts';
import { encodeBase64 } from '#storage/base64.ts';
import { lockAsJson, makeLock } from '#storage/lock/lock.ts';
import { newRecoveryCode } from '#storage/lock/recovery-code.ts';
import { underLock } from '#storage/lock-key.ts';
import { randomBytes, randomId, sealBytes, sealFor } from '#storage/sealing.ts';
import { plainOf } from '#storage/stored-document.ts';
import { documentWith, leaf } from '../fixtures.ts';
import type { FrozenVault } from './frozen-vault.ts';

// Made the frozen vaults: `node tests/storage/freeze-vaults.ts`. As with the frozen copies, what was frozen is never
// written again; another is added beside it when the way in which the database holds things changes.

const FOLDER = 'tests/fixtures/frozen-vaults';
const AT = 1_795_255_200_000;

const goals = {
  ...documentWith('goals', {}),
  leaves: { 'goals/unplanned': leaf('I laugh more 🐦', 2), 'goals/changed': leaf(null, 3) },
};
const before = { ...documentWith('goals', {}), leaves: { 'goals/unplanned': leaf('I laugh', 1) } };
const skills = {
  ...documentWith('coping-skills', {}),
  leaves: { 'coping-skills/new-thing': leaf('I say no', 4) },
  kept: { 'coping-skills/odd': ['half'] },
};

/** A row of the first days has the document alone; a later one a line before it. */
const bare = (document: Document) => new TextEncoder().encode(JSON.stringify(document));

async function freeze(name: string, format: number, rowOf: (document: Document) => Uint8Array): Promise<void> {
  const path = `${FOLDER}/${name}.json`;
  if (existsSync(path)) return;
  const [vaultId, key, deviceKey, slotId] = [randomId(), randomBytes(32), randomBytes(32), randomId()];
  const [first, second] = [randomId(), randomId()];
  const box = (recordId: string, document: Document) => encodeBase64(sealFor(key, { vaultId, recordId }, rowOf(document)));
  const code = format === 3 ? await newRecoveryCode() : undefined;
  const made = code === undefined ? undefined : await makeLock(vaultId, 'a goose on the lawn', code);
  const held = underLock(vaultId, made?.lockKey, key);
  const slot =
    format === 1
      ? { type: 'open' as const, key: encodeBase64(key) }
      : {
          type: 'device' as const,
          id: slotId,
          box: encodeBase64(sealBytes(deviceKey, `fledge|slot|1|${vaultId}|device|${slotId}`, held)),
        };
  const vault: FrozenVault = {
    meta: {
      name: 'vault',
      format,
      vaultId,
      slots: [slot],
      ...(made && { lock: lockAsJson(made.lock) as NonNullable<FrozenVault['meta']['lock']> }),
    },
    documents: [
      { id: first, box: box(first, goals), at: AT },
      { id: second, box: box(second, skills), at: AT },
    ],
    versions: [{ of: first, box: box(first, before), at: AT - 1_000 }],
    ...(code !== undefined && { code }),
    deviceKey: format === 1 ? null : encodeBase64(deviceKey),
    contents: { documents: [skills, goals], versions: [{ at: AT - 1_000, document: before }] },
  };
  writeFileSync(path, `${JSON.stringify(vault, null, 2)}\n`);
}

await freeze('vault.v1', 1, bare);
await freeze('vault.v2', 2, plainOf);
await freeze('vault.v3', 3, plainOf);
