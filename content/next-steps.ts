/**
 * What may come next behind each sheet, by the step as guards name it, the best first. One of them is offered: the first
 * that nothing keeps from the reader and in which nothing is written yet.
 */
export const nextSteps: Readonly<Record<string, readonly string[]>> = {
  'why-now': ['write stay-or-go', 'write goals', 'read many-few-one-none'],
  'where-am-i': ['write goals', 'write coping-skills'],
  'stay-or-go': ['write raising-it-rehearsal', 'write bridge-of-care', 'read raising-it'],
  goals: ['write coping-skills', 'write warning-signs', 'read looking-back'],
  'promised-and-got': ['write questions', 'write bridge-of-care', 'read a-promise-was-broken'],
  'asked-and-got': ['write raising-it-rehearsal', 'write bridge-of-care', 'read it-isnt-helping'],
  feelings: ['write say-it', 'write letter-unsent', 'read feelings-that-come'],
  'day-by-day': ['write feelings', 'read feelings-that-come'],
  questions: ['write last-session', 'read last-session'],
  'raising-it-rehearsal': ['write questions', 'read last-session'],
  'say-it': ['write questions', 'write last-session', 'read last-session'],
  'what-felt-wrong': ['read not-safe'],
  'asking-for-a-closing-session': ['write questions', 'read a-while-ago'],
  'letter-to-give': ['write last-session', 'read last-session'],
  'letter-unsent': ['write say-it', 'write letter-to-me', 'read earlier-goodbyes'],
  'coping-skills': ['write warning-signs', 'read a-dip-is-not-the-start'],
  'warning-signs': ['write bridge-of-care', 'write safety-plan', 'read a-dip-is-not-the-start'],
  'safety-plan': ['write bridge-of-care', 'write warning-signs'],
  'bridge-of-care': ['write warning-signs', 'write safety-plan'],
  'letter-to-me': ['read the-first-year'],
  'last-session': ['write warning-signs', 'read the-first-year'],
};
