import type { WordsOfCountry } from '#domain/helplines/helpline.ts';
import type shape from '../../helplines/us.ts';

export default {
  name: 'United States',
  within: 'the United States',
  emergency: {
    note: 'Or go to the nearest emergency room.',
    text: {
      brief: 'in some areas only',
      note: 'Texts work in some areas only. Where they don’t, a message comes back that says so, and then you call.',
    },
  },
  lines: {
    '988-suicide-and-crisis-lifeline': {
      about: 'A trained counselor for anyone in crisis or in great distress.',
      hours: 'day and night',
      note: 'A recorded voice comes first: press 2 for Spanish, 1 for veterans, or wait.',
      web: { label: 'Chat on 988lifeline.org' },
    },
    'crisis-text-line': {
      about: 'A trained volunteer answers by text, about any kind of crisis.',
      hours: 'day and night',
      note: 'The first replies are automatic, and then a person joins.',
    },
    'the-trevor-project': {
      about: 'A trained counselor for LGBTQ+ young people who are in crisis or want to talk.',
      hours: 'day and night',
      web: { label: 'Chat on thetrevorproject.org' },
    },
    'national-domestic-violence-hotline': {
      about: 'A trained advocate, for anyone who is hurt, scared or controlled by a partner.',
      hours: 'day and night',
      note: 'If someone checks your phone, the call or the text can show on it.',
      web: { label: 'Chat on thehotline.org' },
    },
    'national-sexual-assault-hotline-rainn': {
      about: 'Someone trained to help after sexual assault, however long ago it was.',
      hours: 'day and night',
      note: 'Your call goes to a local center, chosen by the number you call from.',
      web: { label: 'rainn.org' },
    },
    'anad-eating-disorder-helpline': {
      about: 'Volunteers answer, and most have had an eating disorder themselves.',
      hours: 'see its site',
      note: 'We couldn’t confirm its number, so look for it on the site.',
      web: { label: 'anad.org' },
    },
    'national-alliance-for-eating-disorders': {
      about: 'Therapists on its helpline talk through a worry and help you find care.',
      hours: 'see its site',
      note: 'We couldn’t confirm its number, so look for it on the site.',
      web: { label: 'allianceforeatingdisorders.com' },
    },
    'national-maternal-mental-health-hotline': {
      about: 'A counselor, before, during and after pregnancy, for parents and the people close to them.',
      hours: 'day and night',
      note: 'It isn’t a crisis line, so in danger call 988 or 911.',
    },
    'nami-helpline': {
      about: 'Answers questions about psychosis and other mental illness, and finds help near you.',
      hours: 'Monday to Friday, 10 am to 10 pm Eastern time',
      note: 'It isn’t a crisis line, so at other hours or in danger call 988.',
    },
    'samhsas-national-helpline': {
      about: 'Finds treatment and support near you for alcohol or drugs, in English and Spanish.',
      hours: 'day and night',
      note: 'The people who answer find places for you and don’t give counseling.',
    },
    'boys-town-national-hotline': {
      about: 'A trained counselor for any child or teenager, and for parents, about anything.',
      hours: 'day and night',
    },
    'childhelp-national-child-abuse-hotline': {
      about: 'A counselor for a child who is being hurt, or anyone worried about one.',
      hours: 'day and night',
      note: 'If you say who and where you are, they may pass it on to keep you safe.',
      web: { label: 'Chat on childhelphotline.org' },
    },
    'tell-therapy-exploitation-link-line': {
      about: 'Volunteers who were harmed by a therapist themselves listen, and point to what you can do.',
      hours: 'by email; slow, not for tonight',
      note: 'They give no therapy and no legal advice.',
      web: { label: 'therapyabuse.org' },
    },
    'state-psychology-boards-asppb': {
      about: 'How to complain about a psychologist to the board of the state that licensed them.',
      hours: 'a page to read at any time; boards are slow',
      note: 'For a counselor or a social worker, search for your state’s name and “licensing board”.',
      web: { label: 'asppb.net' },
    },
    'state-medical-boards-fsmb': {
      about: 'How and when to complain about a psychiatrist or another doctor.',
      hours: 'a page to read at any time; boards are slow',
      web: { label: 'fsmb.org' },
    },
  },
  without: {
    medicines: 'We found no line about medicines for all of the United States whose number we could check. A pharmacist can tell you what to do, and at night so can the nearest hospital. If you feel very ill, call the emergency number.',
  },
} satisfies WordsOfCountry<typeof shape>;
