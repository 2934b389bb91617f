import { languages } from '#catalogue/languages.ts';
import { installWords } from '#catalogue/install-words.ts';
import { lockWords } from '#catalogue/lock-words.ts';
import { pageWords } from '#catalogue/page-words.ts';
import type { Device } from '../install/device.ts';
import { useDevice } from '../install/device.ts';
import { NamingChoice } from '../choices/NamingChoice.tsx';
import { Setting } from '../choices/Setting.tsx';
import { Link } from '../shared/Link.tsx';
import { Page } from '../shared/Page.tsx';
import { useKeepsNothing } from '../shared/workbook-context.tsx';
import { Languages } from './Languages.tsx';
import styles from './SettingsPage.module.css';

/** How Fledge looks, whether it checks spelling, and what is kept where. */
export function SettingsPage({ device }: { readonly device: Device }) {
  const { offline, persistentStorage } = useDevice(device);
  const unkept = useKeepsNothing();
  return (
    <Page title={pageWords.settings.title}>
      <Setting name="theme" title={pageWords.settings.look} options={pageWords.settings.looks} standard="system" />
      <Setting name="text" title={pageWords.settings.text} options={pageWords.settings.texts} standard="normal" />
      <Setting name="contrast" title={pageWords.settings.contrast} options={pageWords.settings.contrasts} standard="system" />
      <Setting
        name="spelling"
        title={pageWords.settings.spelling}
        options={pageWords.settings.spellings}
        standard="off"
        hints={[pageWords.settings.spellingHint]}
      />
      <NamingChoice />
      <Languages names={languages} />
      <section className="card" aria-labelledby="device">
        <h2 id="device">{pageWords.settings.device}</h2>
        {unkept ? (
          <p>{pageWords.settings.deviceNowhere}</p>
        ) : (
          <>
            <p>{pageWords.settings.deviceText}</p>
            <p>{installWords.keeping[persistentStorage]}</p>
            <p>{installWords.offline[offline]}</p>
          </>
        )}
        {!unkept && <Link to="/settings/lock">{lockWords.title}</Link>}
        <Link to="/settings/storage">{pageWords.settings.storage}</Link>
        <Link to="/shared-computer">{pageWords.settings.shared}</Link>
        <Link to="/install">{pageWords.settings.install}</Link>
        <Link to="/about/privacy">{installWords.look.more}</Link>
        <Link to="/about">{pageWords.settings.about}</Link>
      </section>
      <p className={styles['version']}>{pageWords.settings.version(__FLEDGE_VERSION__)}</p>
    </Page>
  );
}
