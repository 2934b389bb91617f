import { words } from '#catalogue/words.ts';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';

/** For an address that leads nowhere: says so, and offers a way on. */
export function MissingPage() {
  return (
    <Page title={words.missing.title} lead={words.missing.lead}>
      <Link className="button lead" to="/">
        {words.missing.back}
      </Link>
    </Page>
  );
}
