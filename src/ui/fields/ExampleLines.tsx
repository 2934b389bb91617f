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
  const { ending } = useSituation();
  const own = ending && examples[ending] ? ending : undefined;
  const others = ENDINGS.filter((each) => each !== own).map((each) => <Example key={each} ending={each} line={examples[each]} />);
  return (
    <details className={styles['lines']}>
      <summary>{words.worksheet.examples}</summary>
      {own === undefined ? (
        others
      ) : (
        <>
          <Example ending={own} line={examples[own]} />
          <details className={styles['lines']}>
            <summary>{words.worksheet.otherExamples}</summary>
            {others}
          </details>
        </>
      )}
    </details>
  );
}

function Example({ ending, line }: { readonly ending: EndingId; readonly line: ExampleLine | undefined }) {
  return (
    line && (
      <div>
        <p className={styles['title']}>{paths.endings[ending].label}</p>
        <p>{words.worksheet.exampleSofter(line.softer)}</p>
        <p>{words.worksheet.exampleFirmer(line.firmer)}</p>
      </div>
    )
  );
}
