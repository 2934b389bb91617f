import { createContext, useContext } from 'react';
import type { ComponentType } from 'react';
import type { LeafField } from '#domain/kinds/field.ts';
import type { FieldProps } from './field-props.ts';

type ColumnComponent = (kind: LeafField['kind']) => ComponentType<FieldProps<LeafField>>;

const ColumnComponents = createContext<ColumnComponent | undefined>(undefined);

/** Hands the kinds' components to the composite kinds below, so that those needn't import the registry. */
export const ColumnComponentsProvider = ColumnComponents.Provider;

/** The component for a column's kind. Throws outside a `ColumnComponentsProvider`. */
export function useColumnComponent(): ColumnComponent {
  const component = useContext(ColumnComponents);
  if (!component) throw new Error('no ColumnComponentsProvider above this component');
  return component;
}
