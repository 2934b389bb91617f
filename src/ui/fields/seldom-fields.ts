// The components that few worksheets need, in a chunk of their own.
export { DateField } from './DateField.tsx';
export { IfThenField } from './IfThenField.tsx';
export { LetterField } from './LetterField.tsx';
