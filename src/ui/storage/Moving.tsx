import { storageWords } from '#catalogue/storage-words.ts';
import styles from './storage.module.css';

/** How the words come to another device: by a file, since nothing is on a server. */
export function Moving() {
  const { title, steps, apple } = storageWords.moving;
  return (
    <section className="card" aria-labelledby="moving">
      <h2 id="moving">{title}</h2>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{apple}</p>
    </section>
  );
}
