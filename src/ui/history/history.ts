export { EarlierWordings } from './EarlierWordings.tsx';
export { SheetCare } from './SheetCare.tsx';
