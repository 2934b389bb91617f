import type { ReactNode } from 'react';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { doors } from '#catalogue/doors.ts';
import { doorsWords } from '#catalogue/doors-words.ts';
import { useSpelling } from '../shared/use-spelling.ts';
import { Link } from '../shared/Link.tsx';
import { DoorList } from './DoorList.tsx';
import styles from './doors.module.css';
import type { FindDoors } from './find-doors.ts';
import { useOpenDoors } from './use-open-doors.ts';

/** The search once it is loaded, or that it couldn't be. */
type Loaded = { readonly find: FindDoors } | 'failed';

async function loadSearch(): Promise<Loaded> {
  try {
    const { finderOf } = await import('./find-doors.ts');
    return { find: finderOf(doors) };
  } catch {
    return 'failed';
  }
}

/** The search from the moment when it is wanted; undefined until it is there. */
function useSearch(wanted: boolean): Loaded | undefined {
  const [search, setSearch] = useState<Loaded>();
  useEffect(() => {
    if (!wanted || search) return undefined;
    let here = true;
    void loadSearch().then((loaded) => here && setSearch(loaded));
    return () => {
      here = false;
    };
  }, [wanted, search]);
  return search;
}

/** What is said about what was found. */
function told(search: Loaded | undefined, count: number | undefined): string {
  if (search === 'failed') return doorsWords.failed;
  if (count === undefined) return '';
  return count === 0 ? doorsWords.nothing : doorsWords.found(count);
}

/** The way to people who answer. It stands above whatever is found, and asks nothing of what was typed. */
function PeopleFirst() {
  return (
    <div className={`card ${styles['people']}`}>
      <p>{doorsWords.people}</p>
      <Link className="button" to="/help">
        {doorsWords.help}
      </Link>
    </div>
  );
}

interface DoorSearchProps {
  /** Shown where nothing was found. */
  readonly nothing: ReactNode;
}

/** A field for a few words, and the doors that they find. What is typed stays in the field, and nowhere else. */
export function DoorSearch({ nothing }: DoorSearchProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const spelling = useSpelling();
  const [typed, setTyped] = useState('');
  const search = useSearch(typed.trim() !== '');
  const isOpen = useOpenDoors();
  const found = search && search !== 'failed' ? search.find(typed)?.filter(isOpen) : undefined;

  const clear = useCallback(() => {
    if (field.current) field.current.value = '';
    setTyped('');
  }, []);

  useEffect(() => {
    // Something can have been typed before the page's scripts came.
    setTyped(field.current?.value ?? '');
    // A browser that keeps the page for the way back would keep the words with it.
    addEventListener('pagehide', clear);
    return () => removeEventListener('pagehide', clear);
  }, [clear]);

  return (
    <section className={styles['part']} aria-label={doorsWords.label}>
      <form
        role="search"
        className={`card ${styles['search']}`}
        onSubmit={(event) => {
          event.preventDefault();
          results.current?.focus();
        }}
      >
        <label htmlFor={id}>{doorsWords.label}</label>
        <div className={styles['row']}>
          <input
            ref={field}
            id={id}
            type="search"
            dir="auto"
            // Without a name no browser sends it along or offers it again.
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect={spelling ? 'on' : 'off'}
            spellCheck={spelling}
            enterKeyHint="search"
            aria-describedby={`${id}-kept`}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          {typed !== '' && (
            <button
              type="button"
              className="button"
              onClick={() => {
                clear();
                field.current?.focus();
              }}
            >
              {doorsWords.clear}
            </button>
          )}
        </div>
        <p id={`${id}-kept`} className={styles['note']}>
          {doorsWords.kept}
        </p>
      </form>
      <PeopleFirst />
      <div ref={results} tabIndex={-1} className={styles['results']}>
        <p role="status">{told(search, typed.trim() === '' ? undefined : found?.length)}</p>
        {found && found.length > 0 && <DoorList doors={found} />}
        {found?.length === 0 && nothing}
      </div>
    </section>
  );
}
