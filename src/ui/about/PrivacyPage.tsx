import { aboutWords } from '#catalogue/about-words.ts';
import { Link } from '../shared/Link.tsx';
import { TextPage } from './TextPage.tsx';

/** What others could see on this device and beyond it, what helps, and what Fledge can't do about it. */
export function PrivacyPage() {
  return (
    <TextPage words={aboutWords.privacy}>
      <Link className="button" to="/settings/storage">
        {aboutWords.privacy.storage}
      </Link>
    </TextPage>
  );
}
