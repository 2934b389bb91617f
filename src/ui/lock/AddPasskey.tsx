import { useEffect, useState } from 'react';
import { lockWords } from '#catalogue/lock-words.ts';
import { words } from '#catalogue/words.ts';
import type { Care } from '#workbook/care/care.ts';
import { duringOwnDialogue } from '../shared/own-dialogue.ts';
import { Said } from '../storage/Said.tsx';
import { hasPasskeys, makePasskey } from './passkeys.ts';

const said = lockWords.passkey;

/** Offers a third way to open the lock, with what it means. Nothing where the browser has no such thing. */
export function AddPasskey({ care }: { readonly care: Care | undefined }) {
  const [offered, setOffered] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState('');
  // Prerendered pages know no browser.
  useEffect(() => setOffered(hasPasskeys()), []);
  if (!offered) return null;

  async function add(by: Care): Promise<void> {
    setBusy(true);
    setResult(said.busy);
    const made = await duringOwnDialogue(makePasskey(words.app.name));
    const added =
      made &&
      (await by.addPasskey(made).then(
        () => true,
        () => false,
      ));
    setResult(added ? said.added : said.refused);
    setBusy(false);
  }

  return (
    <section className="card" aria-labelledby="passkey">
      <h2 id="passkey">{said.title}</h2>
      <p>{said.text}</p>
      <button type="button" className="button" disabled={!care || busy} onClick={() => care && void add(care)}>
        {said.act}
      </button>
      <Said>{result}</Said>
    </section>
  );
}
