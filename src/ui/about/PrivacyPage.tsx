import { Link } from 'react-router';
import { pageWords } from '#catalogue/page-words.ts';
import { Page } from '../shared/Page.tsx';

/** What is kept where, what others could see, and what Fledge can't do about it. */
export function PrivacyPage() {
  return (
    <Page title={pageWords.privacy.title}>
      {pageWords.privacy.sections.map(({ heading, paragraphs }) => (
        <section key={heading} className="card">
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <Link className="button" to="/settings/storage">{pageWords.settings.storage}</Link>
    </Page>
  );
}
