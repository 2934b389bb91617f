// The components for rating something from 0 to 10, in a chunk of their own.
export { ScaleField } from './ScaleField.tsx';
export { ThenNowField } from './ThenNowField.tsx';
