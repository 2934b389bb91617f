import { useId } from 'react';
import type { Address } from '#domain/documents/address.ts';
import type { Value } from '#domain/documents/document.ts';
import type { TextField as TextFieldDefinition } from '#domain/kinds/field.ts';
import type { FieldProps } from './field-props.ts';
import { EarlierLines } from './EarlierLines.tsx';
import { ExampleLines } from './ExampleLines.tsx';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import { LargeLetters } from './LargeLetters.tsx';
import { Suggestions } from './Suggestions.tsx';
import { showText, TextBox } from './TextBox.tsx';
import { useValue } from '../shared/workbook-context.tsx';
import { useFittingSuggestions } from './use-fitting-suggestions.ts';
import { useLeafControl } from './use-leaf-control.ts';

function textIn(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Selected apart, so that a key draws this anew and not the field. */
function Large({ address, prompt }: { readonly address: Address; readonly prompt: string }) {
  const text = textIn(useValue(address));
  return text.trim() !== '' && <LargeLetters text={text} prompt={prompt} />;
}

/** A place for free text that grows with what is written. */
export function TextField({ field, address, write, readOnly }: FieldProps<TextFieldDefinition>) {
  const id = useId();
  const suggestions = useFittingSuggestions(field.suggestions);
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
      {field.from && !readOnly && (
        <EarlierLines
          from={field.from}
          address={address}
          textIn={textIn}
          write={(text) => write(text === '' ? null : text)}
          prompt={field.prompt}
        />
      )}
      {field.large && <Large address={address} prompt={field.prompt} />}
      {field.examples && <ExampleLines examples={field.examples} />}
      {suggestions.length > 0 && !readOnly && (
        <Suggestions
          suggestions={suggestions}
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
