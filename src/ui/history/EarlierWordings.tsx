import { useEffect, useRef, useState } from 'react';
import type { Address } from '#domain/documents/address.ts';
import type { LeafField } from '#domain/kinds/field.ts';
import type { Earlier } from '#domain/merge/history.ts';
import { eachOnce } from '#domain/summary/telling.ts';
import { historyWords } from '#catalogue/history-words.ts';
import { useValue, useWorkbook } from '../shared/workbook-context.tsx';
import styles from './history.module.css';
import { EraseForGood } from './EraseForGood.tsx';
import { Ratings } from './Ratings.tsx';
import { useEscape } from './use-escape.ts';
import { Wordings } from './Wordings.tsx';

interface EarlierWordingsProps {
  readonly field: LeafField;
  readonly address: Address;
  readonly readOnly: boolean;
  /** Puts the panel away. */
  readonly onClose: () => void;
}

/** What stood in a field before, to look at, to bring back, and to erase for good. It has the focus once it is there. */
export function EarlierWordings({ field, address, readOnly, onClose }: EarlierWordingsProps) {
  const workbook = useWorkbook();
  const present = useValue(address);
  const panel = useRef<HTMLElement>(null);
  const opener = useRef(document.activeElement);
  const [found, setFound] = useState<readonly Earlier[] | 'unreadable'>();
  const [erased, setErased] = useState(false);

  useEffect(() => {
    let here = true;
    const look = async () => (await workbook.care()).earlier(address);
    look().then(
      (earlier) => here && setFound(earlier),
      () => here && setFound('unreadable'),
    );
    return () => {
      here = false;
    };
  }, [workbook, address]);

  useEffect(() => {
    if (found) panel.current?.focus();
  }, [found]);

  function close(): void {
    const field = panel.current?.parentElement;
    onClose();
    // What opened it isn't there any more where nothing is left to look at.
    const back = opener.current?.isConnected ? opener.current : field?.querySelector('textarea, input');
    if (back instanceof HTMLElement) back.focus();
  }
  useEscape(panel, close);

  function bringBack({ value }: Earlier): void {
    onClose();
    void workbook.care().then((care) => care.bringBack(address, value));
  }

  if (!found) return null;
  const rated = field.kind === 'scale' || field.kind === 'then-now';
  const earlier = found === 'unreadable' || erased ? [] : rated ? found : eachOnce(found, present);
  const onBringBack = readOnly ? undefined : bringBack;
  return (
    <section ref={panel} tabIndex={-1} className={`card ${styles['panel']}`} aria-label={historyWords.earlier.of(field.prompt)}>
      {!erased && <p className={styles['title']}>{historyWords.earlier.title}</p>}
      {found === 'unreadable' && <p>{historyWords.earlier.unreadable}</p>}
      {found !== 'unreadable' && earlier.length === 0 && !erased && <p>{historyWords.earlier.none}</p>}
      {earlier.length > 0 && rated && <Ratings field={field} earlier={earlier} present={present} onBringBack={onBringBack} />}
      {earlier.length > 0 && !rated && <Wordings field={field} earlier={earlier} onBringBack={onBringBack} />}
      {readOnly && earlier.length > 0 && <p className={styles['day']}>{historyWords.earlier.readOnly}</p>}
      <div className={styles['foot']}>
        {!readOnly && (
          <EraseForGood address={address} what="answer" begin={historyWords.erase.answer} onErased={() => setErased(true)} />
        )}
        <button type="button" className="button" onClick={close}>
          {historyWords.earlier.close}
        </button>
      </div>
    </section>
  );
}
