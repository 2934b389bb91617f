import { useState } from 'react';
import { installWords } from '#catalogue/install-words.ts';
import { longMoment, megabytes, storageWords } from '#catalogue/storage-words.ts';
import type { Care } from '#workbook/care/care.ts';
import type { CheckResult, StorageHealth } from '#workbook/care/health.ts';
import type { DeviceState } from '../install/device.ts';
import { Said } from './Said.tsx';
import styles from './storage.module.css';
import { useHealth } from './use-care.ts';

const said = storageWords.standing;

interface StandingProps {
  readonly care: Care | undefined;
  /** The same, where nothing stands in the way of using it. */
  readonly usable: Care | undefined;
  readonly persistentStorage: DeviceState['persistentStorage'];
}

/** How the words are kept on this device, and a check of them. */
export function Standing({ care, usable, persistentStorage }: StandingProps) {
  const health = useHealth(care);
  const [found, setFound] = useState('');
  const [busy, setBusy] = useState(false);

  async function check(of: Care): Promise<void> {
    setBusy(true);
    setFound(said.checking);
    setFound(await of.check().then(resultAsWords, () => said.failed));
    setBusy(false);
  }

  return (
    <section className="card" aria-labelledby="standing">
      <h2 id="standing">{said.title}</h2>
      <p>{installWords.keeping[persistentStorage]}</p>
      {health && <Facts health={health} />}
      <button
        type="button"
        className={`button ${styles['act']}`}
        disabled={!usable || busy}
        onClick={() => usable && void check(usable)}
      >
        {said.check}
      </button>
      <Said>{found}</Said>
    </section>
  );
}

function resultAsWords({ worksheets, unreadable, mirrored, backup }: CheckResult): string {
  const read = worksheets === 0 ? said.empty : said.read(worksheets);
  const opened = mirrored && backup ? `${said.inOrder} ${read}` : read;
  return [
    unreadable > 0 ? said.lost(unreadable) : opened,
    mirrored ? said.mirrored : said.notMirrored,
    ...(backup ? [] : [said.noBackupNow]),
  ].join(' ');
}

function Facts({ health: { writtenAt, mirroredAt, backedUpAt, aside, space } }: { readonly health: StorageHealth }) {
  return (
    <>
      <dl className={styles['facts']}>
        <Fact name={said.written}>{writtenAt === undefined ? said.never : longMoment(writtenAt)}</Fact>
        <Fact name={said.copy}>{mirroredAt === undefined ? said.noCopy : said.copyText(longMoment(mirroredAt))}</Fact>
        <Fact name={said.backup}>{backedUpAt === undefined ? said.noBackup : longMoment(backedUpAt)}</Fact>
        {space && <Fact name={said.space}>{said.spaceText(megabytes(space.used))}</Fact>}
      </dl>
      {aside > 0 && <p>{said.aside(aside)}</p>}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
