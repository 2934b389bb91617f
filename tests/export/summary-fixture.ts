import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import { tellingWords } from '#catalogue/words.ts';

/** A summary with every kind of block, as somebody might bring it to the last session. */
export const summaryFixture: SummaryDocument = {
  title: "What I'm taking with me",
  language: 'en',
  date: '14 December',
  blocks: [
    { type: 'heading', level: 2, text: 'What I did' },
    { type: 'list', items: ['I stopped cancelling on Ana.', 'I told my sister the truth about the flat.'] },
    { type: 'heading', level: 2, text: 'If it comes back' },
    {
      type: 'paragraph',
      label: 'The first signs',
      text: 'I sleep badly three nights in a row.\nThen I text Ana before work, and ring the practice when two weeks have gone by without one good night.',
    },
    { type: 'heading', level: 3, text: 'Names that matter' },
    { type: 'list', label: 'People', items: ['Đặng Thị Ngọc', 'Zoë Müller', 'Ελένη', 'Олексій'] },
    { type: 'room', lines: 3 },
    { type: 'break' },
    { type: 'heading', level: 2, text: 'Then and now' },
    {
      type: 'figure',
      figure: {
        low: 'not at all',
        high: 'completely',
        words: tellingWords.figure,
        pairs: [
          { label: 'Leaving the house alone', then: 2, now: 7 },
          { label: 'Saying no at work, also to the people I like best', then: 4, now: 3 },
          { label: 'Asking for help', then: null, now: 10 },
        ],
      },
    },
  ],
  foot: 'Made with Fledge. Only what was chosen is in it.',
  people: ['In danger, call 999.', 'Someone to talk to: Samaritans, 116 123, day and night.'],
};

/** All texts of a summary, in the order in which they are read. */
export function textsOf({ title, date, blocks, foot, people }: SummaryDocument): readonly string[] {
  const told = blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [...(block.label ? [block.label] : []), block.text];
      case 'list':
        return [...(block.label ? [block.label] : []), ...block.items];
      case 'figure':
        return block.figure.pairs.map(({ label }) => label);
      case 'room':
      case 'break':
        return [];
    }
  });
  return [date, title, ...told, foot, ...people];
}
