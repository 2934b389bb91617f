import { aboutWords } from '#catalogue/about-words.ts';
import { Link } from '../shared/Link.tsx';
import styles from './about.module.css';
import { TextPage } from './TextPage.tsx';

/** What Fledge is for and isn't, who looks after it, where to report a problem, and the way to the pages that say more. */
export function AboutPage() {
  const { more, links } = aboutWords.about;
  const opening = (
    <nav className={styles['stack']} aria-label={more}>
      {links.map(({ to, label }) => (
        <Link key={to} className="button" to={to}>
          {label}
        </Link>
      ))}
    </nav>
  );
  return <TextPage words={aboutWords.about} opening={opening} />;
}
