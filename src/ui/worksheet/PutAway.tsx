import { useState } from 'react';
import { isPutAway, putAwayAt, putAwayUntil } from '#domain/worksheets/put-away.ts';
import { longDate, words } from '#catalogue/words.ts';
import { worksheetWords } from '#catalogue/worksheet-words.ts';
import { Link } from '../shared/Link.tsx';
import { useSelected } from '../shared/workbook-context.tsx';

/** Sheets that were opened before their day, with that day. Each screen is a page of its own, and none asks again. */
const openedEarly = new Map<string, string>();

/**
 * Until when a sheet was put away, for somebody who comes to it before that day, and how they open it all the same. It
 * goes by how things stood when they came: whoever puts it away now isn't shut out in mid-sheet.
 */
export function usePutAway(documentId: string): { readonly until: string | undefined; readonly open: () => void } {
  const [arrived] = useState(() => Date.now());
  const [, setOpened] = useState(false);
  const until = useSelected((workbook) => {
    const document = workbook.document(documentId);
    return isPutAway(document, new Date()) && putAwayAt(document) < arrived ? putAwayUntil(document) : undefined;
  }, undefined);
  const isOpened = until !== undefined && openedEarly.get(documentId) === until;
  function open(): void {
    if (until !== undefined) openedEarly.set(documentId, until);
    setOpened(true);
  }
  return { until: isOpened ? undefined : until, open };
}

interface PutAwayCardProps {
  /** As `2026-11-21`. */
  readonly until: string;
  readonly onOpen: () => void;
}

/** In the place of a sheet that was put away: until when, and the way to open it. */
export function PutAwayCard({ until, onOpen }: PutAwayCardProps) {
  return (
    <section className="card">
      <p>{worksheetWords.putAway.closed(longDate(new Date(`${until}T12:00`)))}</p>
      <button type="button" className="button" onClick={onOpen}>
        {worksheetWords.putAway.open}
      </button>
      <Link className="button lead" to="/">
        {words.missing.back}
      </Link>
    </section>
  );
}
