import { useId } from 'react';
import { lockWords } from '#catalogue/lock-words.ts';
import { PLAN_WITHOUT_LOCK } from '#workbook/memory/readable.ts';
import { useSelected, useWorkbook } from '../shared/workbook-context.tsx';
import optionStyles from '../shared/option.module.css';

interface PlanChoiceProps {
  readonly disabled: boolean;
  /** Called once it was chosen. */
  readonly onChosen?: () => void;
}

/** Whether the safety plan can be read without the passcode. */
export function PlanChoice({ disabled, onChosen }: PlanChoiceProps) {
  const id = useId();
  const workbook = useWorkbook();
  const chosen = useSelected((all) => all.setting(PLAN_WITHOUT_LOCK), undefined) === 'on' ? 'open' : 'locked';
  return (
    <fieldset disabled={disabled} aria-describedby={`${id}-hint`}>
      <legend>
        <h3>{lockWords.plan.title}</h3>
      </legend>
      <p id={`${id}-hint`}>{lockWords.plan.text}</p>
      {(['locked', 'open'] as const).map((each) => (
        <label key={each} className={optionStyles['option']}>
          <input
            type="radio"
            name={id}
            checked={chosen === each}
            onChange={() => {
              workbook.set(PLAN_WITHOUT_LOCK, each === 'open' ? 'on' : 'off');
              onChosen?.();
            }}
          />
          {lockWords.plan[each]}
        </label>
      ))}
    </fieldset>
  );
}
