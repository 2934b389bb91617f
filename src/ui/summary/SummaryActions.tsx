import { useState } from 'react';
import { wordsOfFormat } from '#catalogue/format-words.ts';
import { pageWords } from '#catalogue/page-words.ts';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import type { Format } from '#export/format.ts';
import { formats } from '#export/formats.ts';
import { duringOwnDialogue, printPage } from '../shared/own-dialogue.ts';
import { useSituation } from '../shared/workbook-context.tsx';
import { saveFile } from '../storage/save-file.ts';
import type { Lacking } from './LackingWords.tsx';
import { LackingWords } from './LackingWords.tsx';
import { copyText, fileOf, shareable } from './leaving.ts';
import styles from './summary.module.css';

interface SummaryActionsProps {
  readonly document: SummaryDocument;
  /** The day that stands on it, and in the file's name. */
  readonly today: Date;
  /** Whether there may be a session to hand it over at. */
  readonly sessionAhead: boolean;
}

/** Closing the share sheet is a choice, not a failure. */
function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** The ways for the page to leave the device. Each says what happened, and none can leave half a file. */
export function SummaryActions({ document, today, sessionAhead }: SummaryActionsProps) {
  const { noContact } = useSituation();
  const [said, setSaid] = useState('');
  const [lacking, setLacking] = useState<Lacking>();
  /** How much of a file is made, from 0 to 1, while one is being made. */
  const [done, setDone] = useState<number>();
  /** A file that took too long to make for the browser still to know of the tap that asked for it. */
  const [ready, setReady] = useState<File>();

  async function attempt(format: Format, leave: () => Promise<string>, goAhead = false): Promise<void> {
    setLacking(undefined);
    setReady(undefined);
    setSaid(pageWords.summary.exporting);
    setDone(0);
    try {
      const words = goAhead ? [] : ((await format.lacks?.(document)) ?? []);
      if (words.length > 0) {
        setSaid('');
        setLacking({ format, words, goAhead: () => void attempt(format, leave, true) });
        return;
      }
      setSaid(await leave());
    } catch (error) {
      setSaid(isCancelled(error) ? '' : pageWords.summary.exportFailed);
    } finally {
      setDone(undefined);
    }
  }

  async function hand(file: File): Promise<string> {
    try {
      await duringOwnDialogue(navigator.share({ files: [file] }));
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'NotAllowedError') throw error;
      setReady(file);
      return pageWords.summary.ready;
    }
    setReady(undefined);
    return pageWords.summary.shared;
  }

  async function handReady(file: File): Promise<void> {
    try {
      setSaid(await hand(file));
    } catch (error) {
      setSaid(isCancelled(error) ? pageWords.summary.ready : pageWords.summary.exportFailed);
    }
  }

  const save = (format: Format) =>
    attempt(format, async () => {
      const file = await fileOf(format, document, today, setDone);
      saveFile(file);
      return pageWords.summary.made(file.name);
    });
  const copy = (format: Format) =>
    attempt(format, async () => {
      await copyText(format, document);
      return pageWords.summary.copied;
    });
  const share = (format: Format) => attempt(format, async () => hand(await fileOf(format, document, today, setDone)));

  const shared = formats.find(shareable);
  return (
    <section className={styles['actions']} aria-labelledby="take-it">
      <h2 id="take-it">{pageWords.summary.actionsTitle}</h2>
      {noContact && <p>{pageWords.summary.noContact}</p>}
      {sessionAhead && pageWords.summary.handOver.map((words) => <p key={words}>{words}</p>)}
      <p>{pageWords.summary.actionsLead}</p>
      {formats
        .filter(({ offered }) => offered === 'save')
        .map((format) => (
          <button
            key={format.id}
            type="button"
            className={format.main ? 'button lead' : 'button'}
            onClick={() => void save(format)}
          >
            {wordsOfFormat(format.id).take}
          </button>
        ))}
      <div className={styles['ways']}>
        <button type="button" className="button" onClick={printPage}>
          {pageWords.summary.print}
        </button>
        {formats
          .filter(({ offered }) => offered === 'copy')
          .map((format) => (
            <button key={format.id} type="button" className="button" onClick={() => void copy(format)}>
              {wordsOfFormat(format.id).take}
            </button>
          ))}
        {shared && (
          <button type="button" className="button" onClick={() => void share(shared)}>
            {pageWords.summary.share}
          </button>
        )}
      </div>
      <div role="status" className={styles['said']}>
        <p>{said}</p>
        {done !== undefined && <progress className={styles['progress']} aria-label={pageWords.summary.exporting} value={done} />}
        {ready && (
          <button type="button" className="button" onClick={() => void handReady(ready)}>
            {pageWords.summary.shareReady}
          </button>
        )}
        {lacking && <LackingWords lacking={lacking} />}
      </div>
    </section>
  );
}
