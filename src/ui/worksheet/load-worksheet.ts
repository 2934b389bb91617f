import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { loadFieldComponents } from '../fields/field-components.ts';

/** Loads all that a worksheet's fields need before they are first shown. Rejects for an id that isn't there. */
export async function loadWorksheet(id: string): Promise<void> {
  await loadFieldComponents(await worksheetDefinitions.load(id));
}
