import { helpWords } from '#catalogue/help-words.ts';
import { IN_WRITING } from '#domain/helplines/helpline.ts';
import styles from './HelpPage.module.css';
import { RINGING } from './Ringing.tsx';

/** For somebody who has no phone, doesn't know how to begin, or has never rung such a line; `alone` without the rest of the help page. */
export function Beginning({ alone = false }: { readonly alone?: boolean }) {
  const words = helpWords.danger;
  return (
    <div className={styles['group']}>
      <p>{words.hospital}</p>
      <h3 id="how-to-begin">{words.sayTitle}</h3>
      <blockquote className={styles['say']} aria-labelledby="how-to-begin">
        {[...words.say, words.interpreter].map((sentence) => (
          <p key={sentence}>{helpWords.quoted(sentence)}</p>
        ))}
      </blockquote>
      {!alone && (
        <>
          <a className={styles['jump']} href={`#${IN_WRITING}`}>
            {helpWords.ringing.quietTitle}
          </a>
          <a className={styles['jump']} href={`#${RINGING}`}>
            {helpWords.ringing.title}
          </a>
        </>
      )}
    </div>
  );
}

interface TalkProps {
  /** Whether it also asks for another language; not where that stands beside it already. */
  readonly interpreter: boolean;
}

/** How to begin for somebody who isn't in danger, who would otherwise read out that they are. */
export function Talk({ interpreter }: TalkProps) {
  return (
    <div className={styles['group']}>
      <h3 id="how-to-talk">{helpWords.talk.sayTitle}</h3>
      <blockquote className={styles['say']} aria-labelledby="how-to-talk">
        <p>{helpWords.quoted(helpWords.talk.say)}</p>
        {interpreter && <p>{helpWords.quoted(helpWords.danger.interpreter)}</p>}
      </blockquote>
    </div>
  );
}
