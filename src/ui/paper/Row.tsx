import type { ReactNode } from 'react';
import styles from './paper.module.css';

interface RowProps {
  /** No page ends behind it, since what follows belongs to it. */
  readonly keep?: boolean;
  readonly children?: ReactNode;
}

/**
 * A strip of a blank sheet through which no page break goes. On paper it is a row of a table, whose foot stands on each
 * page; rows have to be small, since what browsers tear apart there comes out too high, or over other lines.
 */
export function Row({ keep = false, children }: RowProps) {
  return (
    <div className={`${styles['strip']} ${keep ? styles['keep'] : ''}`}>
      <div className={styles['cell']}>{children}</div>
    </div>
  );
}
