import { useEffect, useState } from 'react';
import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { lockWords } from '#catalogue/lock-words.ts';
import type { Block } from '#domain/blocks/block.ts';
import type { Document } from '#domain/documents/document.ts';
import { toldWhole } from '#domain/summary/told-whole.ts';
import { presentShape } from '#workbook/memory/present-shape.ts';
import { BlockView } from '../summary/SummaryView.tsx';
import styles from './lock.module.css';

/** The safety plan on the lock, to read, where the reader let it be read without the passcode. */
export function PlanBesideLock({ plan }: { readonly plan: Document | undefined }) {
  const [blocks, setBlocks] = useState<readonly Block[]>([]);
  useEffect(() => {
    if (!plan) return;
    void worksheetDefinitions
      .load(plan.id)
      .then((worksheet) => setBlocks(toldWhole({ worksheet, document: presentShape(plan) })))
      .catch(() => undefined);
  }, [plan]);
  if (blocks.length === 0) return null;
  return (
    <details className={styles['plan']}>
      <summary>{lockWords.screen.plan}</summary>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </details>
  );
}
