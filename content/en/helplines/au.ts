import type { WordsOfCountry } from '#domain/helplines/helpline.ts';
import type shape from '../../helplines/au.ts';

export default {
  name: 'Australia',
  emergency: {
    note: 'Or go to the nearest emergency department.',
    text: {
      brief: 'someone reads it to 000',
      note: 'A relay officer reads your text to 000 and stays with you. It’s made for people who can’t hear or speak. Put 000 in the first message, which service you need, and where you are.',
    },
  },
  lines: {
    lifeline: {
      about: 'A trained crisis supporter listens to anyone who finds it hard to cope.',
      hours: 'day and night',
      note: 'You may wait in a queue, and you can stay without a name.',
      web: { label: 'Chat on lifeline.org.au' },
    },
    'beyond-blue': {
      about: 'A counsellor talks with anyone who is anxious, very sad or in distress.',
      hours: 'day and night',
      note: 'You can stay without a name.',
      web: { label: 'Chat on beyondblue.org.au' },
    },
    '13yarn': {
      about: 'Aboriginal and Torres Strait Islander crisis supporters, for mob who find it hard to cope.',
      hours: 'day and night',
    },
    'suicide-call-back-service': {
      about: 'A counsellor for anyone who thinks about suicide, fears for someone, or has lost someone to it.',
      hours: 'day and night',
    },
    '1800respect': {
      about: 'Counsellors for anyone who is hurt, controlled or scared by someone in the family or a partner.',
      hours: 'day and night',
      note: 'By text, a chat ends after six minutes without an answer from you, and you can send STOP at any time.',
    },
    '1800respect-about-sexual-assault': {
      about: 'The same counsellors, for sexual violence by anyone, lately or long ago.',
      hours: 'day and night',
    },
    'blue-knot-helpline': {
      about: 'Trauma counsellors for adults who were hurt as children.',
      hours: 'every day, 9 am to 5 pm, Sydney time',
    },
    'butterfly-national-helpline': {
      about: 'Counsellors for anyone with an eating disorder or worries about their body, and for those close to them.',
      hours: 'every day, 8 am to midnight, Sydney time (on a page from 2018, so it may have changed)',
    },
    'panda-national-helpline': {
      about: 'Counsellors and parents who have been there, in pregnancy and the first year after.',
      hours: 'Monday to Friday 9 am to 7:30 pm, Saturday 9 am to 4 pm, Melbourne time',
      note: 'They ask about your safety and the baby’s, and some first details about you.',
    },
    sane: {
      about: 'Counsellors for people with complex mental health troubles, and for their families.',
      hours: 'weekdays, from 10 am; the pages don’t agree on when it closes',
      note: 'It’s not for an emergency: then it’s 000.',
    },
    healthdirect: {
      about: 'A registered nurse tells you what to do, and can find a pharmacist or a doctor near you.',
      hours: 'day and night',
      note: 'The call is free. The name is changing to 1800 Medicare.',
    },
    'national-alcohol-and-other-drug-hotline': {
      about: 'Connects you to the alcohol and drug service of your state or territory.',
      hours: 'day and night',
      note: 'In South Australia a person answers from 8:30 am to 10 pm.',
    },
    'kids-helpline': {
      about: 'A counsellor for anyone from 5 to 25, about anything at all.',
      hours: 'day and night',
      note: 'The chat can take over an hour to begin, and if they think you’re in danger, they may tell someone.',
      web: { label: 'Chat on kidshelpline.com.au' },
    },
    eheadspace: {
      about: 'Mental health workers for people from 12 to 25 and their families, by phone or chat.',
      hours: 'every day, 3 pm to 10 pm',
      note: 'Older pages give longer hours.',
      web: { label: 'Chat on headspace.org.au' },
    },
    ahpra: {
      about: 'For a concern about a psychologist, psychiatrist or nurse, outside New South Wales and Queensland.',
      hours: 'we found no hours for it',
      note: 'The practitioner is usually told that someone raised a concern, so ask about that before you give names.',
      web: { label: 'ahpra.gov.au' },
    },
    'health-care-complaints-commission-new-south-wales': {
      about: 'For concerns about any therapist or service in New South Wales, counsellors too.',
      hours: 'we found no hours for it',
      note: 'They can help you to write the complaint.',
      web: { label: 'hccc.nsw.gov.au' },
    },
    'health-ombudsman-queensland': {
      about: 'For concerns about any therapist or health service in Queensland.',
      hours: 'Monday to Friday, 9:30 am to 4 pm',
      web: { label: 'oho.qld.gov.au' },
    },
    pacfa: {
      about: 'A body of counsellors and psychotherapists, for concerns about those on its register.',
      hours: 'we found no hours for it',
      note: 'They say that someone contacts you within two weeks.',
    },
  },
} satisfies WordsOfCountry<typeof shape>;
