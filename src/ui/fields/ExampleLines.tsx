import type { ExampleLine } from '#domain/kinds/field-words.ts';
import type { EndingId } from '#domain/paths/situation.ts';
import { ENDINGS } from '#domain/paths/situation.ts';
import { paths } from '#catalogue/paths.ts';
import { words } from '#catalogue/words.ts';
import { useSituation } from '../shared/workbook-context.tsx';
import styles from './EarlierLines.module.css';

interface ExampleLinesProps {
  readonly examples: Readonly<Partial<Record<EndingId, ExampleLine>>>;
}

/** Lines for each ending to read beside one's own, the reader's ending first. None of them is taken over by a tap. */
export function ExampleLines({ examples }: ExampleLinesProps) {
  const { ending: own } = useSituation();
  const ordered = [...ENDINGS].sort((a, b) => Number(b === own) - Number(a === own));
  return (
    <details className={styles['lines']}>
      <summary>{words.worksheet.examples}</summary>
      {ordered.map((ending) => {
        const line = examples[ending];
        return (
          line && (
            <div key={ending}>
              <p className={styles['title']}>{paths.endings[ending].label}</p>
              <p>{words.worksheet.exampleSofter(line.softer)}</p>
              <p>{words.worksheet.exampleFirmer(line.firmer)}</p>
            </div>
          )
        );
      })}
    </details>
  );
}
