import type { ThenNowFigure } from '#domain/figures/then-now.ts';
import { thenNowKey, thenNowLines, thenNowSentences } from '#domain/figures/then-now.ts';
import styles from './summary.module.css';

/** The figure's inner width and one row's height, in its own units; room is left for the circles at both ends. */
const WIDTH = 200;
const ROW = 24;
const EDGE = 8;

/** Then and now as a drawing, a line for each thing, with the same in words beside it. */
export function ThenNowFigureView({ figure }: { readonly figure: ThenNowFigure }) {
  const sentences = thenNowSentences(figure);
  const x = (unit: number) => EDGE + unit * WIDTH;
  return (
    <figure className={styles['figure']}>
      <ul>
        {thenNowLines(figure).map(({ then, now }, index) => (
          <li key={index}>
            <p className={styles['written']} dir="auto">
              {sentences[index]}
            </p>
            <svg viewBox={`0 0 ${WIDTH + 2 * EDGE} ${ROW}`} aria-hidden="true" focusable="false">
              <line className={styles['track']} x1={x(0)} x2={x(1)} y1={ROW / 2} y2={ROW / 2} />
              {then !== undefined && now !== undefined && (
                <line className={styles['between']} x1={x(then)} x2={x(now)} y1={ROW / 2} y2={ROW / 2} />
              )}
              {now !== undefined && <circle className={styles['nowDot']} cx={x(now)} cy={ROW / 2} r="6" />}
              {then !== undefined && <circle className={styles['thenDot']} cx={x(then)} cy={ROW / 2} r="6" />}
            </svg>
          </li>
        ))}
      </ul>
      <figcaption>{thenNowKey(figure)}</figcaption>
    </figure>
  );
}
