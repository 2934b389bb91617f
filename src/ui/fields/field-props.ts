import type { Address } from '#domain/documents/address.ts';
import type { Value } from '#domain/documents/document.ts';

/** What every field's component is given. */
export interface FieldProps<F> {
  readonly field: F;
  readonly address: Address;
  /** Writes the answer at the address; `null` where nothing is left of it. */
  readonly write: (value: Value) => void;
  readonly readOnly: boolean;
}
