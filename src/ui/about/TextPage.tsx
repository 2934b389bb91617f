import type { ReactNode } from 'react';
import { Link } from '../shared/Link.tsx';
import { Page } from '../shared/Page.tsx';
import { Cite } from '../sources/Cite.tsx';
import { SourcesAtFoot } from '../sources/SourceList.tsx';
import styles from './about.module.css';

/** One paragraph. With `from`, what it claims rests on the sources with these ids. */
type Paragraph = string | { readonly text: string; readonly from: readonly string[] };

/** A part of the page under a heading of its own. What it holds is shown in this order. */
interface TextSection {
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
  readonly items?: readonly { readonly name: string; readonly text: string }[];
  readonly steps?: readonly string[];
  /** What is said behind the steps. */
  readonly after?: string;
  readonly link?: { readonly to: string; readonly label: string };
}

interface TextPageProps {
  readonly words: {
    readonly title: string;
    readonly name: string;
    readonly lead?: string;
    readonly sections: readonly TextSection[];
  };
  /** What stands before the sections. */
  readonly opening?: ReactNode;
  /** What stands at the foot in place of the sources that the sections name. It holds all of these. */
  readonly bibliography?: ReactNode;
  /** What stands between the sections and the foot. */
  readonly children?: ReactNode;
}

/** A page of text about Fledge: each section as a card, and the sources that they name at its foot. */
export function TextPage({ words: { sections, ...head }, opening, bibliography, children }: TextPageProps) {
  return (
    <Page {...head}>
      {opening}
      {sections.map((section) => (
        <SectionCard key={section.heading} section={section} />
      ))}
      {children}
      {bibliography ?? <SourcesAtFoot ids={namedIn(sections)} />}
    </Page>
  );
}

/** The ids of the sources that some sections name, each once. */
function namedIn(sections: readonly TextSection[]): readonly string[] {
  const all = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => (typeof each === 'string' ? [] : each.from)));
  return [...new Set(all)];
}

function SectionCard({ section: { heading, paragraphs, items, steps, after, link } }: { readonly section: TextSection }) {
  return (
    <section className="card">
      <h2>{heading}</h2>
      {paragraphs.map((each) => (typeof each === 'string' ? <p key={each}>{each}</p> : <Claim key={each.text} {...each} />))}
      {items && (
        <dl className={styles['items']}>
          {items.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {steps && (
        <ol className={styles['steps']}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {after && <p>{after}</p>}
      {link && (
        <Link className="button" to={link.to}>
          {link.label}
        </Link>
      )}
    </section>
  );
}

function Claim({ text, from }: { readonly text: string; readonly from: readonly string[] }) {
  return (
    <p>
      {text}
      {from.map((id) => (
        <span key={id}>
          {' '}
          <Cite id={id} />
        </span>
      ))}
    </p>
  );
}
