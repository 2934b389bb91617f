import { useId } from 'react';
import type { ScaleField as ScaleFieldDefinition } from '#domain/kinds/field.ts';
import { useValue } from '../shared/workbook-context.tsx';
import type { FieldProps } from './field-props.ts';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import { Rating, readRating, showRating } from './Rating.tsx';
import { useRatingGestures } from './rating-gestures.ts';
import { useLeafControl } from './use-leaf-control.ts';

function slider(root: HTMLElement): HTMLInputElement | null {
  return root.querySelector('input');
}

/** One rating from 0 to 10. */
export function ScaleField({ field, address, write, readOnly }: FieldProps<ScaleFieldDefinition>) {
  const id = useId();
  const value = useValue(address);
  const { attached, onInput } = useLeafControl<HTMLDivElement>({
    address,
    write,
    read: (element) => {
      const input = slider(element);
      return input && readRating(input);
    },
    show: (element, shown) => {
      const input = slider(element);
      if (input) showRating(input, typeof shown === 'number' ? shown : null);
    },
  });
  const gestures = useRatingGestures(onInput);
  return (
    <FieldFrame field={field} address={address} readOnly={readOnly} id={id} labels={`${id}-slider`}>
      <div {...attached} {...gestures}>
        <Rating
          id={`${id}-slider`}
          describedBy={describedBy(id, field, readOnly)}
          low={field.low}
          high={field.high}
          value={typeof value === 'number' ? value : null}
          tone="now"
          readOnly={readOnly}
        />
      </div>
    </FieldFrame>
  );
}
