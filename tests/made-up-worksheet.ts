import { tellingWords } from '#catalogue/words.ts';
import type {
  ChoiceField,
  DateField,
  IfThenField,
  LetterField,
  RowsField,
  ScaleField,
  TextField,
  ThenNowField,
} from '#domain/kinds/field.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';

// Worksheets and fields that tests make up: each with its words at once, as the workbook shows them.

export function madeUpWorksheet<const W extends Worksheet>(worksheet: W): W {
  return worksheet;
}

export function text(prompt: string, options: Partial<Omit<TextField, 'kind' | 'prompt'>> = {}): TextField {
  return { kind: 'text', lines: 3, suggestions: [], ...options, prompt };
}

export function choice(
  prompt: string,
  options: Omit<ChoiceField, 'kind' | 'prompt' | 'many'> & { readonly many?: boolean },
): ChoiceField {
  return { kind: 'choice', many: false, ...options, prompt };
}

export function scale(prompt: string, options: Omit<ScaleField, 'kind' | 'prompt' | 'telling'>): ScaleField {
  return { kind: 'scale', telling: tellingWords, ...options, prompt };
}

export function thenNow(prompt: string, options: Omit<ThenNowField, 'kind' | 'prompt' | 'telling'>): ThenNowField {
  return { kind: 'then-now', telling: tellingWords, ...options, prompt };
}

interface IfThenOptions extends Partial<Omit<IfThenField, 'kind' | 'prompt' | 'suggestions' | 'telling'>> {
  readonly suggestions?: Partial<IfThenField['suggestions']>;
}

export function ifThen(prompt: string, { suggestions, ...options }: IfThenOptions = {}): IfThenField {
  return {
    kind: 'if-then',
    telling: tellingWords,
    ...options,
    suggestions: { when: [], will: [], tell: [], ...suggestions },
    prompt,
  };
}

export function date(prompt: string, options: Partial<Omit<DateField, 'kind' | 'prompt' | 'telling'>> = {}): DateField {
  return { kind: 'date', telling: tellingWords, ...options, prompt };
}

export function letter(prompt: string, options: Omit<LetterField, 'kind' | 'prompt'>): LetterField {
  return { kind: 'letter', ...options, prompt };
}

type RowsOptions = Omit<RowsField, 'kind' | 'prompt' | 'add' | 'more'>;

export function rows(prompt: string, options: RowsOptions): RowsField {
  const name = options.row.toLowerCase();
  return { kind: 'rows', add: `Add a ${name}`, more: `More about this ${name}`, ...options, prompt };
}
