import { useId } from 'react';
import type { Value } from '#domain/documents/document.ts';
import type { IfThenField as IfThenFieldDefinition } from '#domain/kinds/field.ts';
import type { IfThenPart } from '#domain/kinds/field-words.ts';
import type { IfThenAnswer } from '#domain/kinds/if-then.ts';
import { ifThenParts } from '#domain/kinds/if-then.ts';
import { words } from '#catalogue/words.ts';
import type { FieldProps } from './field-props.ts';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import styles from './IfThenField.module.css';
import { Suggestions } from './Suggestions.tsx';
import { showText, TextBox } from './TextBox.tsx';
import { useLeafControl } from './use-leaf-control.ts';

function box(root: HTMLElement | null, part: IfThenPart): HTMLTextAreaElement | null {
  return root?.querySelector<HTMLTextAreaElement>(`[data-part=${part}]`) ?? null;
}

function textIn(value: Value | undefined, part: IfThenPart): string {
  return (value as IfThenAnswer | null | undefined)?.[part] ?? '';
}

function readFrom(root: HTMLElement): IfThenAnswer | null {
  const [when = '', will = '', tell = ''] = ifThenParts.map((part) => box(root, part)?.value);
  return when + will + tell === '' ? null : { when, will, tell };
}

/** A plan in three parts, each a text of its own. */
export function IfThenField({ field, address, write, readOnly }: FieldProps<IfThenFieldDefinition>) {
  const id = useId();
  const { root, attached, onInput } = useLeafControl<HTMLDivElement>({
    address,
    write,
    read: readFrom,
    show: (element, value) => {
      for (const part of ifThenParts) {
        const shown = box(element, part);
        if (shown) showText(shown, textIn(value, part));
      }
    },
  });

  function pick(part: IfThenPart, picked: string): void {
    const into = box(root.current, part);
    if (into) showText(into, picked);
    onInput();
  }

  return (
    <FieldFrame field={field} address={address} readOnly={readOnly} id={id}>
      <div {...attached} className={`card ${styles['plan']}`} onInput={onInput}>
        {ifThenParts.map((part) => (
          <div key={part} className={styles['part']}>
            <label htmlFor={`${id}-${part}`}>{words.worksheet.ifThen[part]}</label>
            <TextBox
              id={`${id}-${part}`}
              data-part={part}
              rows={1}
              readOnly={readOnly}
              aria-describedby={describedBy(id, part === 'when' ? field : {}, readOnly)}
            />
            {field.suggestions[part].length > 0 && !readOnly && (
              <Suggestions
                suggestions={field.suggestions[part]}
                address={address}
                textIn={(value) => textIn(value, part)}
                write={(picked) => pick(part, picked)}
                between=", "
                prompt={words.worksheet.ifThen[part]}
              />
            )}
          </div>
        ))}
      </div>
    </FieldFrame>
  );
}
