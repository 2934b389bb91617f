import type { Erased } from '#workbook/persistence/persistence.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { storageWords } from '#catalogue/storage-words.ts';
import type { Device } from '../install/device.ts';
import { useDevice } from '../install/device.ts';
import { Link } from '../shared/Link.tsx';
import { Page } from '../shared/Page.tsx';
import { useKeepsNothing } from '../shared/workbook-context.tsx';
import { EraseEverything } from './EraseEverything.tsx';
import { Moving } from './Moving.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';
import { SaveBackup } from './SaveBackup.tsx';
import { Said } from './Said.tsx';
import { Standing } from './Standing.tsx';
import { useCare } from './use-care.ts';

interface StoragePageProps {
  readonly device: Device;
  /** Begins anew on this device once everything was erased. */
  readonly startAnew: (how: Erased) => Promise<void>;
}

/** How the words are kept, backups of them, moving them, and erasing them. */
export function StoragePage({ device, startAnew }: StoragePageProps) {
  const { persistentStorage } = useDevice(device);
  const { care, obstacle } = useCare();
  const unkept = useKeepsNothing();
  // Without it every button of a card is off.
  const usable = obstacle === undefined ? care : undefined;
  return (
    <Page title={storageWords.title} lead={unkept ? storageWords.leadNowhere : storageWords.lead}>
      <Said card>{obstacle === undefined || obstacle === 'opening' ? '' : storageWords.obstacles[obstacle]}</Said>
      {!unkept && <Standing care={care} usable={usable} persistentStorage={persistentStorage} />}
      {/* A backup changes nothing here. */}
      <SaveBackup care={obstacle === 'newer' ? care : usable} />
      <RestoreBackup care={usable} />
      {unkept ? (
        <Link className="button" to="/shared-computer">
          {pageWords.settings.shared}
        </Link>
      ) : (
        <>
          <Moving />
          <EraseEverything care={usable} startAnew={startAnew} />
        </>
      )}
    </Page>
  );
}
