import { aboutWords } from '#catalogue/about-words.ts';
import { sources, sourcesByTopic } from '#catalogue/sources.ts';
import { SourceList } from '../sources/SourceList.tsx';
import { useUnfoldNamed } from '../sources/use-unfold-named.ts';
import styles from './about.module.css';

/** Every source that Fledge names, folded up by topic. */
export function Bibliography() {
  const { title, lead, topics, entries } = aboutWords.evidence.all;
  useUnfoldNamed();
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
