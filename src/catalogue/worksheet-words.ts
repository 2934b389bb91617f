export { worksheetWords } from '#content/en/interface-worksheet.ts';
