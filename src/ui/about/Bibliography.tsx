import { useEffect } from 'react';
import { aboutWords } from '#catalogue/about-words.ts';
import { sources, sourcesByTopic } from '#catalogue/sources.ts';
import { SourceList } from '../sources/SourceList.tsx';
import styles from './about.module.css';

/** Every source that Fledge names, folded up by topic. */
export function Bibliography() {
  const { title, lead, topics, entries } = aboutWords.evidence.all;
  useEffect(() => {
    unfoldNamed();
    addEventListener('hashchange', unfoldNamed);
    return () => removeEventListener('hashchange', unfoldNamed);
  }, []);
  return (
    <section className={styles['stack']} aria-labelledby="bibliography">
      <h2 id="bibliography">{title}</h2>
      <p>{lead(Object.keys(sources).length)}</p>
      {Object.entries(topics).map(([topic, name]) => {
        const ids = Object.keys(sourcesByTopic.get(topic) ?? {});
        return (
          <details key={topic} className={styles['topic']}>
            <summary>
              {name} <span className={styles['note']}>{entries(ids.length)}</span>
            </summary>
            <SourceList ids={ids} />
          </details>
        );
      })}
    </section>
  );
}

/** Shows the entry that the address names. Not every browser unfolds what a link leads to. */
function unfoldNamed(): void {
  const entry = document.getElementById(location.hash.slice(1));
  const topic = entry?.closest('details');
  if (!topic || topic.open) return;
  topic.open = true;
  entry?.scrollIntoView({ behavior: 'instant' });
}
