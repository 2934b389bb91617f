import { useHref } from 'react-router';
import { installWords } from '#catalogue/install-words.ts';
import { NamingChoice } from '../choices/NamingChoice.tsx';
import { Link } from '../shared/Link.tsx';
import { Page } from '../shared/Page.tsx';
import { useSelected } from '../shared/workbook-context.tsx';
import type { Device, DeviceFamily } from './device.ts';
import { useDevice } from './device.ts';
import styles from './InstallPage.module.css';

const families: readonly DeviceFamily[] = ['android', 'apple', 'desktop'];

/** How to have Fledge as an app on each kind of device, and what that changes about the words in it. */
export function InstallPage({ device }: { readonly device: Device }) {
  const { family, installed, offersInstall, offline } = useDevice(device);
  const plain = useSelected(({ setting }) => setting('naming') === 'plain', false);
  const icon = useHref(plain ? '/icons/notebook.svg' : '/icons/icon.svg');
  return (
    <Page title={installWords.title} name={installWords.name} lead={installWords.lead}>
      <p role="status" className={installed === 'no' ? 'hidden' : 'card'}>
        {installed !== 'no' && installWords[installed]}
      </p>
      <section className="card" aria-labelledby="seen">
        <h2 id="seen">{installWords.look.title}</h2>
        <div className={styles['icon']}>
          <img src={icon} width="56" height="56" alt="" />
          <p>{plain ? installWords.look.plainIcon : installWords.look.icon}</p>
        </div>
        <p>{installWords.look.seen}</p>
        <Link className="button" to="/about/privacy">
          {installWords.look.more}
        </Link>
      </section>
      <NamingChoice />
      {offersInstall && installed === 'no' && (
        <section className="card" aria-label={installWords.install}>
          <p>{installWords.installLead}</p>
          <button type="button" className="button lead" onClick={device.install}>
            {installWords.install}
          </button>
        </section>
      )}
      {families.map((each) => (
        <Family key={each} family={each} open={family === each && installed !== 'here'} />
      ))}
      <section className="card" aria-labelledby="offline">
        <h2 id="offline">{installWords.offline.title}</h2>
        <p role="status">{installWords.offline[offline]}</p>
      </section>
      <section className="card" aria-labelledby="off">
        <h2 id="off">{installWords.off.title}</h2>
        <p>{installWords.off.text}</p>
        <Link className="button" to="/summary">
          {installWords.toPage}
        </Link>
      </section>
    </Page>
  );
}

/** The steps for one kind of device. Everyone can open it; it opens by itself where it is likely to be wanted. */
function Family({ family, open }: { readonly family: DeviceFamily; readonly open: boolean }) {
  const { title, before, steps, after } = installWords.families[family];
  // On a computer they are one line for each browser, and nobody follows them one after the other.
  const List = family === 'desktop' ? 'ul' : 'ol';
  return (
    <details className={`card ${styles['family']}`} open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {before.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <List>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </List>
      {after.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </details>
  );
}
