import { useEffect, useRef, useState } from 'react';
import { sharedWords } from '#catalogue/shared-words.ts';
import { TextPage } from '../about/TextPage.tsx';
import { Link } from '../shared/Link.tsx';
import { useKeepsNothing, useSelected } from '../shared/workbook-context.tsx';
import { Said } from '../storage/Said.tsx';
import type { NoTrace } from './no-trace.ts';
import styles from './no-trace.module.css';

/** How Fledge is used where others use the same browser: what leaving no trace does and can't do, and the way in and out. */
export function SharedComputerPage({ noTrace }: { readonly noTrace: NoTrace }) {
  const unkept = useKeepsNothing();
  const Now = unkept ? On : Begin;
  return <TextPage words={sharedWords} opening={<Now noTrace={noTrace} />} />;
}

function Begin({ noTrace }: { readonly noTrace: NoTrace }) {
  const [step, setStep] = useState<'start' | 'busy' | 'unsaved' | 'failed'>('start');
  const untouched = useSelected(() => noTrace.isUntouched(), false);
  const said = sharedWords.begin;

  async function begin(): Promise<void> {
    setStep('busy');
    const came = await noTrace.begin();
    if (came !== 'begun') setStep(came);
  }

  return (
    <section className="card" aria-labelledby="begin">
      <h2 id="begin">{said.title}</h2>
      <p>{untouched ? said.empty : said.already}</p>
      <p>{said.gone}</p>
      {!untouched && (
        <Link className="button" to="/settings/storage">
          {said.toStorage}
        </Link>
      )}
      <button type="button" className="button lead" disabled={step === 'busy'} onClick={() => void begin()}>
        {said.act}
      </button>
      <Said>{step === 'start' ? '' : said[step]}</Said>
    </section>
  );
}

function On({ noTrace }: { readonly noTrace: NoTrace }) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const said = sharedWords.on;

  useEffect(() => {
    // The button that was pressed is gone.
    if (asking) question.current?.focus();
  }, [asking]);

  return (
    <section className="card" aria-labelledby="on">
      <h2 id="on">{said.title}</h2>
      <p>{said.lead}</p>
      <Link className="button" to="/summary">
        {said.toPage}
      </Link>
      <Link className="button" to="/settings/storage">
        {said.toStorage}
      </Link>
      {asking ? (
        <div className={styles['asking']}>
          <p ref={question} tabIndex={-1}>
            {said.ask}
          </p>
          <button type="button" className="button" onClick={noTrace.end}>
            {said.act}
          </button>
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {said.stay}
          </button>
        </div>
      ) : (
        <button type="button" className="button quiet" onClick={() => setAsking(true)}>
          {said.end}
        </button>
      )}
    </section>
  );
}
