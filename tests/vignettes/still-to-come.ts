import { byTheList, noPraise, someoneToCall } from './shared.ts';
import type { Vignette } from './vignette.ts';

/** People with sessions to come, or none planned, who aren't in danger as far as they know. */
export const stillToCome: readonly Vignette[] = [
  {
    id: 'nonsense',
    red: false,
    who: 'Thinks that all of this is nonsense; his daughter sent the link',
    story:
      'His daughter sent Wim the link. He has paid for thirty sessions, thinks that it was all talk, and expects another page that tells him to breathe. He gives it one minute tonight, to be able to say that he looked.',
    age: 58,
    language: 'Dutch',
    bound: false,
    walk: ['Just looking'],
    needs: [
      { target: { page: '/read/what-an-ending-is' }, within: 1 },
      { target: { page: '/read/it-isnt-helping' }, within: 2 },
    ],
    never: [...noPraise, { words: /\b(?:should|journey|healing|closure|self-care|breathe)\b/i }, { fields: true }],
  },
  {
    id: 'in-love',
    red: false,
    who: 'In love with her therapist; the last hour is on Thursday',
    story:
      'Camille chose to stop, and she is in love with her therapist. It is the best thing she has ever had with anyone. She cries each day, and on Thursday it is over. Tonight she wants to decide if she’ll say it.',
    age: 39,
    language: 'French',
    bound: false,
    walk: ['The last session is days away'],
    needs: [
      { target: { page: '/read/last-session' }, within: 2 },
      { target: { words: 'If you love them' }, within: 2 },
      { target: { words: 'Their part is to listen and never to act on it' }, within: 2 },
    ],
    never: noPraise,
  },
  {
    id: 'fifteen',
    red: false,
    who: 'Fifteen; twelve sessions at school are nearly used up',
    story:
      'At school you get twelve sessions, and Mika has had nine. It’s the only room where nobody shouts. She ticked the box about being under 18, because it asked. She wants to know if they tell her dad what she said.',
    age: 15,
    language: 'English',
    bound: true,
    walk: byTheList(
      'The number of sessions was fixed, I’m too old for the service, or my therapist is a trainee who’s leaving',
      'A few sessions are left',
      'I’m under 18',
    ),
    needs: [
      { target: { help: 'young' }, within: 2 },
      { target: { page: '/read/under-18' }, within: 2 },
    ],
    never: noPraise,
  },
  {
    id: 'fifteen-minutes',
    red: false,
    who: 'Calm, done, one session left, and fifteen minutes',
    story:
      'Rosa got what she came for, says so gladly, and has one hour left. She likes her therapist and will be fine. Tonight she has fifteen minutes before the film begins, and wants to be ready.',
    age: 44,
    language: 'Portuguese',
    bound: false,
    walk: byTheList('I’m ready to stop, or I’ve decided to', 'One session is left'),
    needs: [{ target: { page: '/paths/fifteen-minutes' }, within: 1 }, someoneToCall],
    never: noPraise,
  },
  {
    id: 'ten-years',
    red: false,
    who: 'Ten years; said in spring that he stops, and it keeps being forgotten',
    story:
      'After ten years Bruno told his therapist in spring that he will stop. It’s autumn, two sessions are left, and each time it is as if he had said nothing. He has gone silent out of spite. Tonight he wants a sentence that can’t be overheard.',
    age: 62,
    language: 'Italian',
    bound: false,
    walk: byTheList('I’m ready to stop, or I’ve decided to', 'A few sessions are left'),
    needs: [
      { target: { words: 'I told them, and nothing happened' }, within: 2 },
      { target: { page: '/read/raising-it' }, within: 2 },
    ],
    never: noPraise,
  },
  {
    id: 'the-circle',
    red: false,
    who: 'A group of eight years closes at Christmas',
    story:
      'Stig’s group has met for eight years, and it closes at Christmas. All of them are sad at once, so nobody can lean on anyone. He pretends not to mind. Tonight he wants to know if they may stay in touch.',
    age: 51,
    language: 'Swedish',
    bound: false,
    walk: byTheList('It’s a group, or we went as a couple', 'Many sessions are left'),
    needs: [
      { target: { page: '/read/group-or-couple' }, within: 1 },
      { target: { words: 'May we stay in touch, if we want to?' }, within: 1 },
    ],
    never: noPraise,
  },
  {
    id: 'cake',
    red: false,
    who: 'A beloved therapist retires in fourteen months',
    story:
      'Her therapist told Ruth that she’ll retire next year, and Ruth brought flowers. Since then it hangs over each hour, and neither of them says a word about it. She is angry, and ashamed of that. Tonight she wants to know how others get through so long a notice.',
    age: 57,
    language: 'English',
    bound: false,
    walk: byTheList('They’re retiring', 'Many sessions are left'),
    needs: [
      { target: { page: '/read/they-are-retiring' }, within: 1 },
      { target: { words: 'You can agree to talk about it once a month' }, within: 1 },
    ],
    never: noPraise,
  },
  {
    id: 'the-insurer',
    red: false,
    who: 'The insurer stops after twenty; far from done',
    story:
      'A letter says that twenty sessions are enough, and three are left. Malik had begun to talk about the army. He can’t pay by himself and has told nobody how little there is. Tonight he wants to know if he can fight it.',
    age: 34,
    language: 'English',
    bound: false,
    walk: byTheList('My money or my insurance is running out', 'A few sessions are left'),
    needs: [
      { target: { page: '/read/money-runs-out' }, within: 1 },
      { target: { words: 'how I can ask you to look again' }, within: 1 },
      { target: { page: '/worksheets/bridge-of-care' }, within: 2 },
    ],
    never: noPraise,
  },
  {
    id: 'the-move',
    red: false,
    who: 'Moves abroad tomorrow; the last call is today',
    story:
      'The flat is in boxes, and Anjali’s last video call is at six. She has been putting it off all week. The tablets come from the same clinic. Before six she wants to know what to ask.',
    age: 28,
    language: 'Hindi',
    bound: false,
    walk: byTheList('One of us is moving, or the times don’t work', 'It’s today'),
    needs: [
      { target: { page: '/paths/tonight' }, within: 1 },
      { target: { words: 'Don’t stop taking any when therapy stops' }, within: 1 },
    ],
    never: noPraise,
  },
  {
    id: 'the-judge',
    red: false,
    who: 'A court sent him; he is bored and wants out',
    story:
      'A judge gave Ray the choice between therapy and worse. He has sat through half of it, likes the biscuits, and wants to stay away from now on. He doesn’t know what would happen then. Tonight he wants a straight answer.',
    age: 24,
    language: 'English',
    bound: true,
    walk: byTheList('A court or someone else sent me to therapy', 'Many sessions are left'),
    needs: [
      { target: { page: '/read/when-leaving-isnt-yours' }, within: 1 },
      { target: { words: 'Before you stop going, ask someone who knows the rules' }, within: 1 },
    ],
    never: noPraise,
  },
  {
    id: 'mum-says-stop',
    red: false,
    who: 'Sixteen; her mother thinks that it’s enough, she doesn’t',
    story:
      'Her mother pays, and thinks that Zuzana is fine now. Zuzana isn’t sure: some weeks she wants to stop, and some weeks it is all she has. Tonight she wants to know if she gets a say.',
    age: 16,
    language: 'Slovak',
    bound: true,
    walk: ['I’m not sure I’ll stay'],
    needs: [
      { target: { words: 'or if you’re under 18' }, within: 0 },
      { target: { help: 'young' }, within: 1 },
      { target: { page: '/read/under-18' }, within: 2 },
    ],
    never: [...noPraise, { fields: true }],
  },
  {
    id: 'a-year-of-nodding',
    red: false,
    who: 'A year without a plan; the therapist mostly nods',
    story:
      'For a year Emre has asked for something to do when it gets bad, and was told that it takes time. He is worse than at the start, and begins to think that he’s the problem. He has months booked. Tonight he wants to know if a second opinion is disloyal.',
    age: 43,
    language: 'Turkish',
    bound: false,
    walk: byTheList('It isn’t helping', 'Many sessions are left'),
    needs: [
      { target: { page: '/read/it-isnt-helping' }, within: 1 },
      { target: { words: 'It can be a single conversation, and asking doesn’t mean that you’re leaving.' }, within: 1 },
    ],
    never: noPraise,
  },
  {
    id: 'back-and-forth',
    red: false,
    who: 'Wants to stop on Mondays and to stay on Thursdays',
    story:
      'Sofia likes going, and that’s what makes her feel guilty. On Mondays she is sure that it’s time, and on Thursdays she’d sign for another year. Nothing bad has happened. Tonight she wants help with thinking, and no advice.',
    age: 50,
    language: 'Greek',
    bound: false,
    walk: byTheList('I’m not sure that I want to stop'),
    needs: [
      { target: { page: '/read/not-sure' }, within: 1 },
      { target: { words: 'Liking it there is a reason too.' }, within: 1 },
      { target: { words: 'You’re thinking about suicide.' }, within: 1 },
    ],
    never: noPraise,
  },
];
