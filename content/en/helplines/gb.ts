import type { WordsOfCountry } from '#domain/helplines/helpline.ts';
import type shape from '../../helplines/gb.ts';

export default {
  name: 'United Kingdom',
  within: 'the United Kingdom',
  emergency: {
    note: 'If you can’t speak on a mobile, listen, and press 55 when a voice asks. Or go to the nearest A&E, the emergency department of a hospital.',
    text: {
      brief: 'only once registered; 999 BSL needs no registering',
      note: 'It’s made for people who can’t hear or speak, and works only from a phone that’s registered: text the word “register” to 999, and do what the answer says. If you sign, 999 BSL, further down, needs no registering. If no answer comes within three minutes, text again.',
    },
  },
  lines: {
    samaritans: {
      about: 'A volunteer listens to anyone who finds it hard to cope, whatever the reason.',
      hours: 'day and night',
      note: 'The call is free, even from a mobile with no credit.',
    },
    '999-bsl': {
      about: 'Emergency services by video in British Sign Language, without registering before.',
      hours: 'day and night',
      note: 'An interpreter speaks to the emergency service for you.',
      web: { label: 'Call on 999bsl.co.uk' },
    },
    shout: {
      about: 'A trained volunteer answers by text, for anyone of any age.',
      hours: 'day and night',
      note: 'If you text them very often, they may ask you to wait between chats, and you can call Samaritans in that time.',
    },
    'nhs-111-mental-health-option': {
      about: 'Urgent help from your local NHS mental health team, in England and Wales.',
      hours: 'day and night',
      note: 'Wait for the mental health option, which is often number 2.',
    },
    lifeline: {
      about: 'A trained counsellor answers anyone in Northern Ireland who is in distress.',
      hours: 'day and night',
      note: 'The call is free.',
    },
    'papyrus-hopeline247': {
      about: 'For anyone under 35 with thoughts of suicide, and for people who worry about them.',
      hours: 'day and night (on a page from September 2025, so it may have changed)',
      note: 'If nobody answers at night, call Samaritans on 116 123.',
    },
    'national-domestic-abuse-helpline': {
      about: 'For women who are hurt, frightened or controlled by a partner or someone at home.',
      hours: 'day and night',
      note: 'The call is free, and all who answer are women.',
    },
    'mens-advice-line': {
      about: 'For men who are hurt, frightened or controlled by a partner.',
      hours: 'daytime on weekdays; we don’t know its hours now',
      note: 'If nobody answers, call Samaritans on 116 123, or 999 in danger.',
    },
    'scotlands-domestic-abuse-and-forced-marriage-helpline': {
      about: 'For anyone in Scotland who is abused at home, of any gender, and for those who worry about them.',
      hours: 'day and night',
      note: 'A recorded voice comes first and asks you to press 1, 2 or 3, by gender.',
    },
    'live-fear-free': {
      about: 'For anyone in Wales who lives with abuse at home or sexual violence.',
      hours: 'day and night',
    },
    'domestic-and-sexual-abuse-helpline': {
      about: 'For anyone in Northern Ireland who lives with abuse at home or sexual abuse.',
      hours: 'day and night',
      note: 'The call is free.',
    },
    'rape-and-sexual-abuse-support-line': {
      about: 'For anyone aged 16 or over in England and Wales, whenever it happened, and if you’re not sure.',
      hours: 'day and night',
      note: 'The call is free, friends and family can call too, and under 16 you can call Childline on 0800 1111.',
      web: { label: 'Chat on 247sexualabusesupport.org.uk' },
    },
    'rape-crisis-scotland': {
      about: 'For anyone aged 13 or over in Scotland, whenever or however it happened.',
      hours: 'daily, 17:00 to midnight',
      note: 'The call is free.',
    },
    beat: {
      about: 'For anyone with an eating disorder or worries about eating, and for people close to them.',
      hours: 'Monday to Friday, 15:00 to 20:00',
      web: { label: 'beateatingdisorders.org.uk' },
    },
    'beat-in-scotland': {
      about: 'The same help with eating disorders, on a number for Scotland.',
      hours: 'Monday to Friday, 15:00 to 20:00',
    },
    pandas: {
      about: 'Volunteers listen to any parent whose mind is unwell in pregnancy or after a birth.',
      hours: 'we don’t know its hours now; at night, use the text line below',
      note: 'If you or the baby may be in danger, call 999 or 111.',
    },
    'pandas-by-text-with-shout': {
      about: 'A trained volunteer answers parents by text, in pregnancy and after a birth.',
      hours: 'day and night',
    },
    'nhs-111-if-you-hear-or-see-things': {
      about: 'Your local NHS mental health team, if you hear voices or see what others can’t, in England and Wales.',
      hours: 'day and night',
      note: 'Wait for the mental health option, which is often number 2.',
    },
    'nhs-111': {
      about: 'Urgent medical advice, and a way to a few days’ supply if a medicine has run out.',
      hours: 'day and night',
      note: 'The call is free. A pharmacy can sometimes give an emergency supply too.',
    },
    frank: {
      about: 'Advice about drugs, in confidence, for you or for someone you worry about.',
      hours: 'day and night (on an older page, so it may have changed)',
    },
    drinkline: {
      about: 'For anyone who worries about their own drinking or someone else’s.',
      hours: 'weekdays 9:00 to 20:00, weekends 11:00 to 16:00',
      note: 'The call is free.',
    },
    childline: {
      about: 'A trained volunteer counsellor listens to anyone under 19, about anything.',
      hours: 'day and night',
      note: 'The call is free and doesn’t show on the phone bill, and at night the wait can be longer.',
      web: { label: 'Chat on childline.org.uk' },
    },
    bacp: {
      about: 'Talks over a worry about a therapist, and can act only on complaints about its own members.',
      hours: 'Monday to Thursday, 10:00 to 16:00; not for tonight',
      note: 'Press 2 and leave a message: they call back in three to five working days.',
      web: { label: 'Counselling concerns on bacp.co.uk' },
    },
    ukcp: {
      about: 'Takes complaints about psychotherapists on its register, and talks you through the choices first.',
      hours: 'its page gives no hours; not for tonight',
      web: { label: 'psychotherapy.org.uk' },
    },
    hcpc: {
      about: 'Takes concerns about psychologists who are on its register.',
      hours: 'the form at any time; not for tonight',
      web: { label: 'hcpc-uk.org' },
    },
  },
} satisfies WordsOfCountry<typeof shape>;
