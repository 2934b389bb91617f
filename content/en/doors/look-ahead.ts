import type { Door } from '#domain/doors/door.ts';

/** Doors for someone who thinks of what comes, and of what could go wrong. */
export const doors = [
  {
    says: 'I’d like to write to myself for a bad day',
    to: '/worksheets/letter-to-me',
    also: ['letter to myself', 'future me', 'future self', 'message to myself', 'time capsule', 'note to self', 'open later'],
  },
  { says: 'I don’t know who I’ll see next', to: '/worksheets/bridge-of-care', also: ['next therapist', 'doctor', 'new therapist', 'referral', 'nobody', 'find help', 'waiting list', 'gap', 'find someone new', 'find someone else', 'looking for someone new', 'tell my gp', 'my gp'] },
  { says: 'I was given a name to call if I get stuck', to: '/worksheets/bridge-of-care', also: ['number', 'contact', 'call', 'phone', 'next person', 'first sentence'] },
  { says: 'Who takes over all that therapy did for me?', to: '/worksheets/bridge-of-care/parts', also: ['roles', 'friends', 'hobbies', 'replace', 'instead', 'fill', 'support'] },
  { says: 'Nobody has taken over, and I’m on my own with it', to: '/worksheets/bridge-of-care/untaken', also: ['no one', 'alone', 'gap', 'nothing arranged', 'no help', 'abandoned'] },
  { says: 'My medicine’s going to run out, and there’s nobody to prescribe it', to: '/worksheets/bridge-of-care/medicines', also: ['medication', 'tablets', 'pills', 'prescription', 'meds', 'psychiatrist', 'refill', 'dose', 'antidepressant', 'drugs'] },
  { says: 'I’m thinking of stopping my tablets when the sessions stop', to: '/worksheets/bridge-of-care/medicines', also: ['medication', 'medicine', 'pills', 'meds', 'quit', 'come off', 'withdrawal', 'antidepressant'] },
  { says: 'I’ve stopped my medicine already', to: '/worksheets/bridge-of-care/medicines', also: ['stopped my meds', 'came off', 'tablets', 'pills', 'withdrawal', 'ran out', 'skipped', 'medication'] },
  { says: 'I’ve stopped my tablets, or run out', to: '/help#medicines', also: ['medicine', 'meds', 'lithium', 'antidepressant', 'mood stabiliser', 'mood stabilizer', 'felt well and stopped', 'withdrawal', 'off my meds', 'old dose', 'start again', 'medication', 'cold turkey', 'stopped my pills', 'stopped my tablets', 'stopped my meds', 'stopped taking'] },
  { says: 'I’m afraid nobody will understand me like that again', to: '/read/needing-them#again', also: ['attunement', 'understood', 'seen', 'never again', 'unique', 'find another', 'heard'] },
  { says: 'I’d like my next therapist to see me, and not a label', to: '/worksheets/bridge-of-care/hand-on', also: ['diagnosis', 'stigma', 'borderline', 'conditions', 'what harms me', 'new therapist', 'what helps me'] },
  { says: 'I’m afraid it’ll all come back', to: '/read/a-dip-is-not-the-start', also: ['relapse', 'setback', 'depression', 'return', 'worse', 'again', 'dip', 'bad week', 'staying well', 'stay well'] },
  { says: 'I’d like to know what my early signs are', to: '/worksheets/warning-signs', also: ['relapse', 'relapse plan', 'relapse prevention', 'warning signs', 'early warning signs', 'slipping', 'get worse again', 'staying well', 'stay well', 'depression coming back'] },
  { says: 'I don’t know when it’s time to go back for help', to: '/worksheets/warning-signs/asking-for-help', also: ['threshold', 'return', 'when to call', 'restart', 'signs'] },
  { says: 'I sleep very little, and I’m full of energy', to: '/help#psychosis', also: ['havent slept', 'no sleep', 'never felt better', 'mania', 'manic', 'bipolar', 'hypomania', 'high', 'wide awake', 'insomnia', 'hardly sleep', 'wonderful', 'racing', 'euphoric'] },
  {
    says: 'I feel amazing or manic, and hardly need any sleep',
    to: '/help#psychosis',
    also: [
      'not sleeping', 'not slept', 'dont need sleep', 'no need for sleep', 'dont need to sleep', 'hardly sleeping', 'barely sleep', 'barely slept',
      'awake all night', 'so much energy', 'on top of the world', 'invincible', 'unstoppable', 'racing thoughts', 'mania', 'hypomania', 'fantastic', 'buzzing',
      'on a high',
    ],
  },
  { says: 'I want a plan for when I hardly need any sleep', to: '/worksheets/warning-signs/hardly-sleeping', also: ['mania', 'manic', 'bipolar', 'hypomania', 'high', 'insomnia'] },
  { says: 'I want a plan for the nights when it’s dangerous', to: '/worksheets/safety-plan', also: ['safety plan', 'crisis plan', 'bad night', 'emergency', 'suicidal', 'prepare', 'self-harm'], forDanger: ['self'] },
  { says: 'They kept me alive, and now they’re going', to: '/worksheets/safety-plan', also: ['saved me', 'saved my life', 'edge', 'rescue', 'brink', 'survive', 'danger'] },
  { says: 'My therapist’s name is on my crisis plan', to: '/worksheets/safety-plan/services', also: ['safety plan', 'emergency contact', 'who do I call', 'replace', 'number'] },
  {
    says: 'I eat almost nothing, or I vomit after meals',
    to: '/help#eating',
    also: [
      'fainted', 'collapsed', 'dizzy', 'passed out', 'eating disorder', 'anorexia', 'hardly eat', 'bulimia', 'food', 'weight', 'vomit', 'binge', 'starve',
      'fainting', 'choking', 'thin', 'purge', 'not eating', 'stopped eating', 'cant eat', 'skip meals', 'skipping meals', 'no appetite',
    ],
  },
  { says: 'I feel weak or faint, and I’ve hardly eaten', to: '/help#eating', also: ['not eaten', 'eaten nothing', 'havent eaten', 'ate nothing', 'barely eaten', 'barely eating', 'weakness', 'fainted', 'fainting', 'dizzy', 'collapsed'] },
  { says: 'I’m deaf, or I can’t talk on the phone', to: '/help#in-writing', also: ['cant hear', 'hard of hearing', 'text line', 'sign language', 'bsl', 'write not call', 'no phone call', 'mute', 'hate phoning', 'hate phone calls', 'dont want to call', 'cant phone', 'text someone', 'texting', 'chat with someone', 'type to someone'] },
  {
    says: 'I hear voices, or see things that others don’t',
    to: '/help#psychosis',
    also: [
      'talks to me', 'voice telling me', 'voice says come', 'tells me to come', 'her voice', 'his voice', 'psychosis', 'hallucination', 'voice in my head', 'tells me what to do', 'paranoid',
      'schizophrenia', 'unreal', 'delusion', 'messages from her', 'messages from him', 'messages from them', 'messages from the dead', 'signs from her',
      'signs from him', 'sends me signs', 'dead therapist talks', 'talks to me from', 'speaks to me', 'still talks to me', 'visits me',
    ],
  },
  { says: 'I drink more alcohol, or take more drugs, than I want to', to: '/help#substances', also: ['drunk', 'addiction', 'drinking', 'using', 'cocaine', 'sober'] },
  { says: 'I’m pregnant, or I have a new baby', to: '/help#around-birth', also: ['birth', 'pregnancy', 'postnatal', 'postpartum', 'mother', 'newborn', 'miscarriage', 'having a baby', 'breastfeeding', 'new mum', 'new mom', 'intrusive thoughts'], forDanger: ['baby'] },
  { says: 'Someone had sex with me when I didn’t want it', to: '/help#sexual-assault', also: ['rape', 'raped', 'assault', 'abuse', 'sexual', 'harassed', 'consent', 'molested'] },
] as const satisfies readonly Door[];
