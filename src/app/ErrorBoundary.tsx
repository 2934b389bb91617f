import type { ReactNode } from 'react';
import { Component } from 'react';
import { words } from '#catalogue/words.ts';
import { Link } from '#ui/shared/Link.tsx';
import { useWorkbook } from '#ui/shared/workbook-context.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Keeps one page's failure to that page: the rest stays usable, and what was written is untouched. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <section className="card" role="alert">
        <h1>{words.crash.title}</h1>
        <p>{words.crash.lead}</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          {words.crash.again}
        </button>
        <SaveAndReload />
        <Link to="/">{words.missing.back}</Link>
      </section>
    );
  }
}

/** The way out where a file of the page can't be had any more, as in a tab that is older than what the host has now. */
function SaveAndReload() {
  const { flush } = useWorkbook();
  const act = () => {
    flush();
    location.reload();
  };
  return (
    <button type="button" className="button" onClick={act}>
      {words.crash.reload}
    </button>
  );
}
