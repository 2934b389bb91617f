import { createElement } from 'react';
import type { ComponentType } from 'react';
import type { FieldOf, Kind, LeafField } from '#domain/kinds/field.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { fieldsWithin } from '#domain/kinds/field.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { lazyByName } from '#catalogue/lazy.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { FieldProps } from './field-props.ts';
import { RowsField } from './RowsField.tsx';
import { TextField } from './TextField.tsx';

type Component<K extends Kind> = ComponentType<FieldProps<FieldOf<K>>>;
type Components<K extends Kind> = { readonly [Each in K]: Component<Each> };
type Loaders<K extends Kind> = { readonly [Each in K]: () => Promise<Component<Each>> };

/** The components of kinds that few worksheets have: in chunks of their own, so that the others don't wait for them. */
const loaders = {
  scale: async () => (await import('./rating-fields.ts')).ScaleField,
  'then-now': async () => (await import('./rating-fields.ts')).ThenNowField,
  'if-then': async () => (await import('./seldom-fields.ts')).IfThenField,
  date: async () => (await import('./seldom-fields.ts')).DateField,
  letter: async () => (await import('./seldom-fields.ts')).LetterField,
} satisfies Loaders<'scale' | 'then-now' | 'if-then' | 'date' | 'letter'>;

const seldom = lazyByName<ComponentType<FieldProps<never>>>(new Map(Object.entries(loaders)));

/** A component that is there once its chunk is; `loadFieldComponents` has it there in the first render. */
function onceLoaded<K extends keyof typeof loaders>(kind: K): Component<K> {
  return function OnceLoaded(props) {
    const [Loaded] = useLoaded(seldom, [kind]) as readonly (Component<K> | undefined)[];
    return Loaded ? createElement(Loaded, props) : null;
  };
}

/** The components of the kinds that can stand in a row; handed to `RowsField`, so that it needn't know the kinds. */
const leafComponents = {
  text: TextField,
  choice: ChoiceField,
  scale: onceLoaded('scale'),
  'then-now': onceLoaded('then-now'),
  'if-then': onceLoaded('if-then'),
  date: onceLoaded('date'),
} satisfies Components<LeafField['kind']>;

/** Every kind with its component. A kind without one does not compile. */
const components = { ...leafComponents, rows: RowsField, letter: onceLoaded('letter') } satisfies Components<Kind>;

/** The component of a field's kind. */
export function componentOf<K extends Kind>(kind: K): Component<K> {
  // TypeScript can't see that one index picks both the field's type and its component's.
  return components[kind] as unknown as Component<K>;
}

/** Loads the components that a worksheet's fields need and that aren't there from the start. Rejects when one can't be loaded. */
export async function loadFieldComponents(worksheet: Worksheet): Promise<void> {
  const fields = fieldsOf(worksheet).flatMap(([, field]) => [field, ...Object.values(fieldsWithin(field))]);
  await Promise.all(
    fields
      .map(({ kind }) => kind)
      .filter(seldom.has)
      .map(seldom.load),
  );
}
