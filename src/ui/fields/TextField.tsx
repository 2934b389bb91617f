import { useId } from 'react';
import type { Value } from '#domain/documents/document.ts';
import type { TextField as TextFieldDefinition } from '#domain/kinds/field.ts';
import { useSelected } from '../shared/workbook-context.tsx';
import type { FieldProps } from './field-props.ts';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import { Suggestions } from './Suggestions.tsx';
import styles from './TextField.module.css';
import { useLeafControl } from './use-leaf-control.ts';

/** Whether the reader has asked for spell-checking, which some browsers do on a company's servers. */
export function useSpelling(): boolean {
  return useSelected((workbook) => workbook.setting('spelling') === 'on', false);
}

function textIn(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A place for free text that grows with what is written. */
export function TextField({ field, address, write, readOnly }: FieldProps<TextFieldDefinition>) {
  const id = useId();
  const spelling = useSpelling();
  const { attached, onInput } = useLeafControl<HTMLTextAreaElement>({
    address,
    write,
    read: (element) => (element.value === '' ? null : element.value),
    show: (element, value) => {
      const text = textIn(value);
      if (element.value !== text) element.value = text;
    },
  });
  return (
    <FieldFrame field={field} address={address} readOnly={readOnly} id={id} labels={`${id}-text`}>
      <textarea
        {...attached}
        id={`${id}-text`}
        className={styles['text']}
        dir="auto"
        rows={field.lines}
        readOnly={readOnly}
        aria-describedby={describedBy(id, field, readOnly)}
        autoComplete="off"
        autoCorrect={spelling ? 'on' : 'off'}
        spellCheck={spelling}
        onInput={onInput}
      />
      {field.suggestions.length > 0 && !readOnly && (
        <Suggestions
          suggestions={field.suggestions}
          address={address}
          textIn={textIn}
          write={(text) => write(text === '' ? null : text)}
          between={'\n'}
          prompt={field.prompt}
        />
      )}
    </FieldFrame>
  );
}
