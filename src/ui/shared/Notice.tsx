import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly alarming?: boolean;
  readonly action?: string;
  readonly onAction?: () => void;
  /** A second way out, as 'Later'. */
  readonly aside?: string;
  readonly onAside?: () => void;
  readonly children: ReactNode;
}

/** One calm sentence in the flow of the page, with at most two things to do about it. */
export function Notice({ alarming = false, action, onAction, aside, onAside, children }: NoticeProps) {
  return (
    <div className={alarming ? `${styles['notice']} ${styles['alarming']}` : styles['notice']} role="alert">
      <p>{children}</p>
      {action && (
        <button type="button" className="button" onClick={onAction}>
          {action}
        </button>
      )}
      {aside && (
        <button type="button" className="button quiet" onClick={onAside}>
          {aside}
        </button>
      )}
    </div>
  );
}
