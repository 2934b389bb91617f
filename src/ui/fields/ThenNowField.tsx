import { useId } from 'react';
import type { ThenNowField as ThenNowFieldDefinition } from '#domain/kinds/field.ts';
import type { ThenNowAnswer } from '#domain/kinds/then-now.ts';
import type { Value } from '#domain/documents/document.ts';
import { words } from '#catalogue/words.ts';
import { useValue } from '../shared/workbook-context.tsx';
import type { FieldProps } from './field-props.ts';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import { Rating, readRating, showRating } from './Rating.tsx';
import { useRatingGestures } from './rating-gestures.ts';
import { useLeafControl } from './use-leaf-control.ts';

function slider(root: HTMLElement, tone: 'then' | 'now'): HTMLInputElement | null {
  return root.querySelector(`input[data-tone=${tone}]`);
}

function readFrom(root: HTMLElement): ThenNowAnswer | null {
  const [then, now] = (['then', 'now'] as const).map((tone) => {
    const input = slider(root, tone);
    return input && readRating(input);
  });
  return (then ?? now ?? null) === null ? null : { then: then ?? null, now: now ?? null };
}

function answerIn(value: Value | undefined): ThenNowAnswer {
  return (value as ThenNowAnswer | null | undefined) ?? { then: null, now: null };
}

/** Two ratings, how it was and how it is, on one scale. */
export function ThenNowField({ field, address, write, readOnly }: FieldProps<ThenNowFieldDefinition>) {
  const id = useId();
  const answer = answerIn(useValue(address));
  const { attached, onInput } = useLeafControl<HTMLDivElement>({
    address,
    write,
    read: readFrom,
    show: (element, value) => {
      for (const tone of ['then', 'now'] as const) {
        const input = slider(element, tone);
        if (input) showRating(input, answerIn(value)[tone]);
      }
    },
  });
  const gestures = useRatingGestures(onInput);
  return (
    <FieldFrame field={field} address={address} readOnly={readOnly} id={id}>
      <div {...attached} {...gestures}>
        {(['then', 'now'] as const).map((tone) => (
          <Rating
            key={tone}
            label={words.worksheet[tone]}
            describedBy={describedBy(id, field, readOnly)}
            low={field.low}
            high={field.high}
            value={answer[tone]}
            tone={tone}
            readOnly={readOnly}
          />
        ))}
      </div>
    </FieldFrame>
  );
}
