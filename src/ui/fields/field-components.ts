import type { ComponentType } from 'react';
import type { FieldOf, Kind, LeafField } from '#domain/kinds/field.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { DateField } from './DateField.tsx';
import type { FieldProps } from './field-props.ts';
import { IfThenField } from './IfThenField.tsx';
import { RowsField } from './RowsField.tsx';
import { ScaleField } from './ScaleField.tsx';
import { TextField } from './TextField.tsx';
import { ThenNowField } from './ThenNowField.tsx';

type Components<K extends Kind> = { readonly [Each in K]: ComponentType<FieldProps<FieldOf<Each>>> };

/** The components of the kinds that can stand in a row; handed to `RowsField`, so that it needn't know the kinds. */
const leafComponents = {
  text: TextField,
  choice: ChoiceField,
  scale: ScaleField,
  'then-now': ThenNowField,
  'if-then': IfThenField,
  date: DateField,
} satisfies Components<LeafField['kind']>;

/** Every kind with its component. A kind without one does not compile. */
const components = { ...leafComponents, rows: RowsField } satisfies Components<Kind>;

/** The component of a field's kind. */
export function componentOf<K extends Kind>(kind: K): ComponentType<FieldProps<FieldOf<K>>> {
  // TypeScript can't see that one index picks both the field's type and its component's.
  return components[kind] as unknown as ComponentType<FieldProps<FieldOf<K>>>;
}
