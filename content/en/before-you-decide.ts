import type { IntroWords, SectionWords } from '#domain/worksheets/worded.ts';
import type { beforeYouDecide as shape } from '../before-you-decide.ts';
import { decidingWords } from './interface-deciding.ts';

const { title, groups, after } = decidingWords;

/** The list that chapters show too, as it stands before the fields of a screen. */
export const listBeforeDeciding: readonly IntroWords[] = [
  title,
  ...groups.flatMap(({ label, items }) => [`${label}:`, { list: items }]),
  after,
];

/** The first screen of every sheet on which someone may decide to go: the list, and a question. */
export const beforeYouDecide = {
  heading: 'Before you decide',
  intro: [
    'If {therapist} isn’t safe for you, you don’t have to see them again, and you can skip all of this. The same goes if they’ve kissed you, said that they love you, touched you in a way that left you uneasy, asked you to keep a secret, or asked you for money, even if you feel safe. Fledge has a page about that, “I don’t feel safe with them”.',
    ...listBeforeDeciding,
  ],
  fields: {
    first: {
      prompt: 'Is one of these true for you?',
      hint: 'This answer is never kept. It’s gone once you leave this screen.',
      told: 'What comes before deciding',
      options: {
        unsafe: {
          label: 'I don’t feel safe with them, or they’ve crossed a line (love, money, a secret)',
          says: 'You can stop now, in writing or without a word, with no reason and no last session. If a court, a hospital or a visa ties you to them, or you’re under 18, first ask a lawyer, an advocate or a helpline for young people whose decision it is. Who will you see next, and by when?',
          opensLabel: 'I don’t feel safe with them',
        },
        pushed: {
          label: 'They keep pressuring me to stay',
          says: 'One honest reason isn’t pressure, and a worry about your safety is worth a second opinion. Threats, guilt and begging are pressure: you can stop now, in one written line, with no reason. Who will you see next, and by when?',
          opensLabel: 'Words for when they argue',
        },
        home: {
          label: 'Someone at home wants me to stop',
          says: 'Would you be afraid of what happens if you said no to that person? Then don’t say it to find out: talk to someone outside your home first, on a phone that nobody else reads. Anyone who opens this device can read it, so you can leave the rest blank.',
          opensLabel: 'People who help when someone at home frightens me',
        },
        list: {
          label: 'Yes, something on the list',
          says: 'Then talk to a doctor or someone you trust before you decide. If you sleep very little and feel wide awake, or you’ve stopped a medicine, call a doctor today, before you send anything. If a court or an employer sent you, ask a lawyer or an advocate what stopping would mean.',
        },
        none: { label: 'None of these' },
        'not-saying': { label: 'I’d rather not say', says: 'You don’t have to answer. “Help now” is at the top of every screen.' },
        unknown: { label: 'I don’t know yet', says: 'Then it can stay open. A doctor or a helpline can go through the list with you.' },
        'not-today': { label: 'Not today' },
      },
    },
  },
} satisfies SectionWords<(typeof shape)['fields']>;
