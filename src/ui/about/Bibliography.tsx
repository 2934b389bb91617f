import { aboutWords } from '#catalogue/about-words.ts';
import { sources, sourcesByTopic } from '#catalogue/sources.ts';
import { SourceList } from '../sources/SourceList.tsx';
import styles from './about.module.css';

/** Every source that Fledge names, by topic. */
export function Bibliography() {
  const { title, lead, topics } = aboutWords.evidence.all;
  return (
    <section className={styles['stack']} aria-labelledby="bibliography">
      <h2 id="bibliography">{title}</h2>
      <p>{lead(Object.keys(sources).length)}</p>
      {Object.entries(topics).map(([topic, name]) => (
        <section key={topic} aria-labelledby={`topic-${topic}`}>
          <h3 id={`topic-${topic}`}>{name}</h3>
          <SourceList ids={Object.keys(sourcesByTopic.get(topic) ?? {})} />
        </section>
      ))}
    </section>
  );
}
