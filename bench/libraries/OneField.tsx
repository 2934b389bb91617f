import { Dexie } from 'dexie';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router';

// The bare page of `bench/floor` once more, with the libraries of the app: what they cost, and nothing of the app's own.

const database = new Dexie('libraries', { autoOpen: false, cache: 'disabled', chromeTransactionDurability: 'strict' });
database.version(1).stores({ answers: '' });
const read = database.open().then(() => database.table<string>('answers').get('answer'));

function Page() {
  const field = useRef<HTMLTextAreaElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const latest = useRef<IDBTransaction>(null);

  function show(save: string, text: string): void {
    if (!status.current) return;
    status.current.dataset['save'] = save;
    status.current.textContent = text;
  }

  function save(): void {
    show('saving', 'Saving');
    const transaction = database.backendDB().transaction('answers', 'readwrite', { durability: 'strict' });
    transaction.objectStore('answers').put(field.current?.value, 'answer');
    transaction.commit();
    latest.current = transaction;
    transaction.addEventListener('complete', () => {
      if (latest.current === transaction) show('saved', 'Saved on this device');
    });
  }

  useEffect(() => {
    void read.then((answer) => {
      if (field.current && answer !== undefined) field.current.value = answer + field.current.value;
    });
  }, []);

  return (
    <>
      <h1>Libraries</h1>
      <p>
        <label htmlFor="field">What did you hope for?</label>
      </p>
      <textarea ref={field} id="field" rows={4} autoComplete="off" spellCheck={false} onInput={save} />
      <p ref={status} role="status" data-save="nothing" />
    </>
  );
}

const root = document.querySelector('#root');
if (!root) throw new Error('the page has no #root');
void navigator.serviceWorker.register('/sw.js');
await read;
createRoot(root).render(
  <BrowserRouter>
    <Routes>
      <Route path="/" element={<Page />} />
    </Routes>
  </BrowserRouter>,
);
