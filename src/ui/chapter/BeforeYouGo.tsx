import { Fragment } from 'react';
import { blockWords, sourcesOfBlock } from '#catalogue/blocks.ts';
import type { FootBlock } from '#catalogue/blocks.ts';
import { Link } from '../shared/Link.tsx';
import { Cite } from '../sources/Cite.tsx';
import styles from './blocks.module.css';

/** Where each of them leads. */
const leadsTo: Readonly<Record<FootBlock, string>> = {
  medicines: '/help#medicines',
  'crossed-line': '/read/not-safe',
  'no-contact': '/read/they-ended-it#no-contact',
  'this-device': '/about/privacy',
};

/** The quiet box at the foot of a page: what may be true for some who read it, said once. Nothing without any. */
export function BeforeYouGo({ blocks }: { readonly blocks: readonly FootBlock[] }) {
  if (blocks.length === 0) return null;
  return (
    <section className={`card aside ${styles['foot']}`} aria-labelledby="before-you-go">
      <h2 id="before-you-go">{blockWords.beforeYouGo.title}</h2>
      {blocks.map((block) => {
        const { label, says, link } = blockWords.beforeYouGo[block];
        return (
          <p key={block} id={block} tabIndex={-1}>
            <strong>{label}:</strong> {says}{' '}
            {sourcesOfBlock(block).map((id) => (
              <Fragment key={id}>
                <Cite id={id} />{' '}
              </Fragment>
            ))}
            <Link to={leadsTo[block]}>{link}</Link>
          </p>
        );
      })}
    </section>
  );
}
