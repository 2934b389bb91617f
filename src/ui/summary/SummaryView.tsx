import { Fragment } from 'react';
import type { Block } from '#domain/blocks/block.ts';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import { useSteps } from '../shared/use-steps.ts';
import { ThenNowFigureView } from './ThenNowFigureView.tsx';
import styles from './summary.module.css';

/**
 * The summary as it leaves, on the screen and on paper. Headings are one level down on the screen's page. On paper people
 * to call stand before each page break too, since pages come apart. A long one is drawn in steps, and whole for paper.
 */
export function SummaryView({ document }: { readonly document: SummaryDocument }) {
  const drawn = useSteps(document.blocks.length, false);
  const people = document.people.map((line) => <p key={line}>{line}</p>);
  return (
    <div className={styles['sheet']} lang={document.language} data-summary>
      <p className={styles['date']}>{document.date}</p>
      <h3 className={styles['title']}>{document.title}</h3>
      {document.blocks.slice(0, drawn).map((block, index) => (
        // Blocks have no identity of their own; the whole list is made anew at each change.
        <Fragment key={index}>
          {block.type === 'break' && <footer className={`${styles['foot']} ${styles['paper']}`}>{people}</footer>}
          <BlockView block={block} />
        </Fragment>
      ))}
      <footer className={styles['foot']}>
        <p>{document.foot}</p>
        {people}
      </footer>
    </div>
  );
}

/** One block of a summary. Headings are two levels down. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? <h4>{block.text}</h4> : <h5 dir="auto">{block.text}</h5>;
    case 'paragraph':
      return (
        <div>
          {block.label && <p className={styles['label']}>{block.label}</p>}
          <p className={styles['written']} dir="auto">
            {block.text}
          </p>
        </div>
      );
    case 'list':
      return (
        <div>
          {block.label && <p className={styles['label']}>{block.label}</p>}
          <ul>
            {block.items.map((item, index) => (
              <li key={index} className={styles['written']} dir="auto">
                {item}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'figure':
      return <ThenNowFigureView figure={block.figure} />;
    case 'room':
      return (
        <div className={styles['room']} aria-hidden="true">
          {Array.from({ length: block.lines }, (_, index) => (
            <div key={index} />
          ))}
        </div>
      );
    case 'break':
      return <hr className={styles['break']} />;
  }
}
