import { useId } from 'react';
import type { Value } from '#domain/documents/document.ts';
import type { TextField as TextFieldDefinition } from '#domain/kinds/field.ts';
import type { FieldProps } from './field-props.ts';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import { Suggestions } from './Suggestions.tsx';
import { showText, TextBox } from './TextBox.tsx';
import { useLeafControl } from './use-leaf-control.ts';

function textIn(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A place for free text that grows with what is written. */
export function TextField({ field, address, write, readOnly }: FieldProps<TextFieldDefinition>) {
  const id = useId();
  const { attached, onInput } = useLeafControl<HTMLTextAreaElement>({
    address,
    write,
    read: (element) => (element.value === '' ? null : element.value),
    show: (element, value) => showText(element, textIn(value)),
  });
  return (
    <FieldFrame field={field} address={address} readOnly={readOnly} id={id} labels={`${id}-text`}>
      <TextBox
        {...attached}
        id={`${id}-text`}
        rows={field.lines}
        readOnly={readOnly}
        aria-describedby={describedBy(id, field, readOnly)}
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
