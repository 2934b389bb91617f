/**
 * The words of the pages about Fledge itself. A paragraph that claims something names its sources in `from`;
 * `to` is where a link leads.
 */
export const aboutWords = {
  about: {
    title: 'About Fledge',
    name: 'About',
    sections: [
      {
        heading: 'What it’s for',
        paragraphs: [
          'Fledge is for reading and writing about the end of therapy. It’s a place to look back, and to plan for after. If you want, it makes a page that you can bring to a session.',
          'Nothing in it has to be filled in. You can stop after any line.',
        ],
      },
      {
        heading: 'What it isn’t',
        paragraphs: [
          'Fledge isn’t treatment. It doesn’t test you or keep watch over you. It makes no diagnosis and works out no score.',
          'Nobody at Fledge is watching. Fledge can’t see what you write, and it can’t call anyone for you. If you’re in danger, a person can help, and “Help now” has the numbers.',
          'No study has tested whether Fledge does anyone good. There’s a separate page on what it’s based on.',
        ],
        link: { to: '/help', label: 'Numbers to call or text' },
      },
      {
        heading: 'Who makes it',
        paragraphs: [
          'The licence says “the Fledge authors” and gives no names. No therapist, clinic or company is named as having made it or paid for it.',
          'It’s free, without an account and without ads. Anyone may pass on the words (licence CC BY-SA 4.0) and the code (MIT), and may put Fledge on a site of their own.',
        ],
      },
      {
        heading: 'How it was checked, and what nobody has checked',
        paragraphs: [
          'Software checks that every page is in plain words, that it points to people you can call, and that its links and sources exist. Language models read the pages as people might, such as a tired reader with little English or a copy editor, and marked what was unclear. What they found was fixed where possible.',
          'No clinician has gone through it yet, and nobody in therapy has tried it. So no one can say what it’s like to use at a hard time. If something here doesn’t suit you, go by what you know of yourself, and by what your own doctor or therapist says.',
        ],
      },
      {
        heading: 'If something is wrong',
        paragraphs: [
          'You can’t report a problem from here, and there’s no address for reports yet.',
          'If you know who put Fledge on this site, you can tell them about a number that’s out of date, a sentence that hurts, a page that doesn’t work. Nobody can promise you an answer. Leave out whatever you or someone else wrote in the workbook.',
          'If you’re in danger, don’t wait for any of that: use “Help now”.',
        ],
      },
    ],
    more: 'More about Fledge',
    links: [
      { to: '/about/privacy', label: 'What others could see' },
      { to: '/about/evidence', label: 'What’s known about endings' },
      { to: '/about/therapists', label: 'For therapists' },
    ],
  },
  evidence: {
    title: 'What’s known about endings',
    name: 'Sources',
    lead: 'Less than you may hope. Here’s what Fledge is based on, and how certain that is. All the sources are at the end.',
    sections: [
      {
        heading: 'Few have asked',
        paragraphs: [
          {
            text: 'In 2006, the authors of one study wrote that what people feel at the end had rarely been studied.',
            from: ['roe-2006b'],
          },
          { text: 'Most studies are small. One spoke with 12 people, and another with 37.', from: ['knox-2011', 'rabu-haavind-2017'] },
          {
            text: 'Some asked only therapists, and not the people who’d been in therapy.',
            from: ['norcross-2017', 'fragkiadaki-strauss-2012', 'marmarosh-2017'],
          },
          'As far as we know, none of the studies here asked teenagers what their ending was like. For them it may be different.',
        ],
      },
      {
        heading: 'How therapy ends',
        paragraphs: [
          {
            text: 'Across 669 studies, about 1 in 5 adults left early. Studies define “early” differently, and the figure doesn’t tell us why people left.',
            from: ['swift-greenberg-2012'],
          },
          {
            text: 'Of 82 people who’d finished private therapy, 4 in 10 felt it had stopped at the right time. The others felt it was too early or too late. The study says nothing about free or short therapy.',
            from: ['haifa-2008'],
          },
        ],
      },
      {
        heading: 'What people feel',
        paragraphs: [
          {
            text: 'Of 84 people, many felt good about the end, because of what they’d gained or because they were managing on their own. What hurt most often was losing the bond.',
            from: ['roe-2006b'],
          },
          {
            text: 'People can be happy and sad at once. That was shown in ordinary life, and nobody in that study was asked about therapy.',
            from: ['larsen-2001'],
          },
        ],
      },
      {
        heading: 'What may help',
        paragraphs: [
          {
            text: 'In one small study, people whose ending was good had talked about it first, and about how they had grown. A bad one was often sudden, after a rift.',
            from: ['knox-2011'],
          },
          {
            text: 'Experts from six schools of therapy largely agree on what’s done when an ending goes well. Whether it helps wasn’t tested.',
            from: ['norcross-2017'],
          },
          { text: 'When both people agreed on the ending, the bond between them tended to be better. It isn’t known which comes first.', from: ['olivera-2017'] },
          'Fledge builds on these. It can’t promise that they’ll be true for you.',
        ],
      },
      {
        heading: 'What stays unsaid',
        paragraphs: [
          {
            text: 'Of 547 adults who answered online, 93 in 100 hadn’t always told their therapist the truth. On therapy itself, they were least honest about loving their therapist and about wanting to stop.',
            from: ['blanchard-farber-2016'],
          },
          {
            text: 'When people made the decision to stop by themselves, their therapists only partly realised how much better they were, or how unhappy with therapy.',
            from: ['westmacott-2010'],
          },
        ],
      },
      {
        heading: 'After it’s over',
        paragraphs: [
          {
            text: 'After one short, guided treatment, symptoms came back within a year for 53 people in 100. For most of these, it was in the first six months. Other therapies may differ.',
            from: ['ali-2017'],
          },
          {
            text: 'A 2012 article says there’s a lack of research on how a therapist’s death affects the people they were seeing.',
            from: ['becher-2012'],
          },
        ],
      },
      {
        heading: 'Where sources disagree',
        paragraphs: [
          {
            text: 'On length, for one. One review found that long therapy did better for people with lasting problems. Another, of a related therapy, found that it did better only when compared with care that included no specialist therapy.',
            from: ['leichsenring-rabung-2011', 'smit-2012'],
          },
          { text: 'A later one says that the best length is still unclear.', from: ['juul-2023'] },
        ],
      },
      {
        heading: 'What nobody can tell you yet',
        paragraphs: [
          'We found no study of a workbook for endings. None has been done on this one.',
          'Hardly anything here can show what causes what. People who had a good ending may have had a good therapy to begin with.',
        ],
      },
      {
        heading: 'What isn’t research',
        paragraphs: [
          {
            text: 'Professional codes say what therapists are meant to do. They bind members only, and they change.',
            from: ['bacp-2018', 'aamft-2015'],
          },
          {
            text: 'Some of what you read here is one person’s account. Where it is, the source says so.',
            from: ['sieger-2018', 'straforini-2023'],
          },
        ],
      },
      {
        heading: 'How we read them',
        paragraphs: [
          'Each source was looked up before it was named here. For many papers we could read only the summary. Each entry says how far it goes.',
          'If a source is wrong, or we’ve got it wrong, please tell someone. “If something is wrong” says who you can tell for now.',
        ],
        link: { to: '/about', label: 'About Fledge' },
      },
    ],
    all: {
      title: 'All sources, by topic',
      lead: (count: number) => `${count} entries, folded up. Their addresses aren’t links, so no tap here tells another site about you.`,
      entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
      /** What each topic is called, in the order in which they are shown. A topic is a file in `content/sources/`. */
      topics: {
        endings: 'What an ending is',
        beginnings: 'How long, how often, what to ask',
        'looking-back': 'Looking back',
        feelings: 'Feelings',
        talking: 'Talking, gifts and love',
        'own-endings': 'Money, moving, and leaving',
        'their-endings': 'When they end it',
        'hard-endings': 'Sudden endings, harm and death',
        'other-endings': 'Other endings',
        privacy: 'What others could see',
      } satisfies Readonly<Record<string, string>>,
    },
  },
  therapists: {
    title: 'For therapists',
    name: 'For therapists',
    lead: 'Someone you see may bring you a page from Fledge. This says what it is, and what it isn’t.',
    sections: [
      {
        heading: 'What Fledge is',
        paragraphs: [
          'It’s a workbook for people whose therapy is ending, or has ended. It runs in their browser and keeps their words on their own device. It sends nothing to anyone.',
          'It isn’t treatment, assessment or monitoring, and it computes no score. It passes on nothing that’s written, so nobody is there to raise an alarm. Whoever opens the device can read it.',
        ],
      },
      {
        heading: 'What it asks',
        paragraphs: [
          'What they’d like from the last session, and what they want to say or ask. Who takes over what, and by when. Which early signs they know, and what they’ll do then.',
          'Any question can be left blank. None asks for a diagnosis, and no answer leads to a verdict on staying or going.',
          'On love, sex, threats and secrets it’s plain: it was the therapist’s job, and only theirs, not to cross that line, and the person doesn’t owe them another session. If a court, a hospital or a visa has a say, it tells the person to ask first who decides.',
        ],
      },
      {
        heading: 'What you’re handed',
        paragraphs: [
          'The page is in the person’s own words, checked by nobody. They chose part by part what goes on it. The sheet about what they feel isn’t offered for it.',
          'A blank tells you nothing. They may have left it out, not thought about it yet, or kept it to themselves.',
          'Please ask before a copy goes into your notes. If your own rules about records leave no choice, say so before you read.',
        ],
      },
      {
        heading: 'Danger or love in the last five minutes',
        paragraphs: [
          'You may worry that a page will bring up, as they’re leaving, things there was no time for earlier. That’s why safety comes second on the page. The workbook suggests saying the hard thing early, and handing the page over at the start.',
          'You can read that part first and ask about it before the rest. “Nothing I want to raise this time” is no sign of safety. Fledge doesn’t assess risk, so it’s still up to you to ask.',
          {
            text: 'In a survey of 547 adults, people were least open about love for their therapist, and about wanting to stop. So a line about it may have been hard to write. They may want it heard, and no more.',
            from: ['blanchard-farber-2016'],
          },
        ],
      },
      {
        heading: 'Plans with nobody’s name in them',
        paragraphs: [
          'A plan that says “someone” may be no use at two in the morning. The workbook asks for a name, and whether that person has said yes. Some will still come with a blank.',
          'You can fill it in together: who, from what day, on what number. If your own name is in their plan, tell them whose name can go there instead.',
        ],
      },
      {
        heading: 'Two marks on a line',
        paragraphs: [
          'Beside a goal you may see two marks, then and now, from 0 to 10. Both are the person’s own, and both may have been made on the same evening. “Then” is a memory.',
          'They aren’t a measure. Please don’t add them up, compare them with anyone’s, or report them as an outcome. You can ask what lies between the two.',
        ],
      },
      {
        heading: 'Leaving without a handover',
        paragraphs: [
          'You may worry that a workbook makes it easier to leave with nothing in place. Its sheets on staying or going open with a list of reasons to talk to a doctor first. It asks people to have their next help booked before the last session.',
          'Where someone isn’t safe with their therapist, it tells them not to wait for that.',
          {
            text: 'Some codes of ethics set out your side of it: telling people well ahead, or helping them find someone else. The page has room for who takes over care, medicines and the crisis plan. If nobody is taking over, it’s better to say so than to leave it unclear.',
            from: ['bacp-2018', 'aamft-2015'],
          },
        ],
      },
      {
        heading: 'In the session',
        paragraphs: ['There may be one page and little time. One order that works with it:'],
        steps: [
          'Ask how they want it read. The page may say: by them, by you, or not aloud.',
          'Look at safety before anything else.',
          'Answer the questions. Say which ones you can’t answer.',
          'Write in the names and days that are missing.',
          'Hand it back. Ask whether you may keep a copy.',
        ],
        after: 'They may bring nothing after all, or put it away again. That’s for them to choose.',
      },
      {
        heading: 'If you think it could do harm',
        paragraphs: ['There’s no address for reports yet. You can tell whoever put Fledge on this site which page and which words, and leave out what anyone wrote.'],
        link: { to: '/about', label: 'About Fledge' },
      },
    ],
  },
  privacy: {
    title: 'What others could see',
    name: 'Privacy',
    lead: 'Maybe you share this device, or someone looks through it. Here is what could be found, what helps, and what doesn’t.',
    sections: [
      {
        heading: 'If someone at home watches you',
        paragraphs: [
          'If someone close to you checks your phone or scares you, no setting here can make that safe. There are people who know about this and can think it through with you.',
          'Ask them from a phone that the other person never holds: a friend’s, or one at a doctor’s, at school or at work. On a phone that’s watched, even looking for help can be seen.',
        ],
        link: { to: '/help#abuse-at-home', label: 'Help when someone hurts or scares me' },
      },
      {
        heading: 'If a parent looks now and then',
        paragraphs: [
          'Perhaps a parent looks at your phone now and then, and you aren’t scared of them. If they open it, they can open Fledge, the history and the downloads. “Family settings”, further down, is about what they may see from their own phone.',
          'If someone at home hurts or scares you, you can ask a helpline for young people, whoever it is.',
        ],
        link: { to: '/help#young', label: 'Helplines for young people' },
      },
      {
        heading: 'If it’s a shared or public computer',
        paragraphs: [
          'In a library, at school or at work, whoever uses the browser after you can open what you wrote. If you choose “Keep nothing I write in this tab” before you write, Fledge keeps none of it there. A private window leaves no words behind either. In both, what you write is gone when you close it, so save your page as a file or print it first, and take it with you.',
          'If you’ve written in a normal window already, open “Your words on this device” and choose “Erase everything” before you go. Delete the file from the downloads too. Fledge’s own pages stay in the browser, without your words, until someone clears its data. Whoever runs the computer may still see that this site was open.',
        ],
        link: { to: '/shared-computer', label: 'On a shared or public computer' },
      },
      {
        heading: 'What “Hide” does',
        paragraphs: [
          '“Hide” is at the top of every page. It opens another page at once, in this tab, that looks like a shopping list. To come back to Fledge, tap “Edit list” at the bottom of it. In a tab where nothing you write is kept, your words wait behind the list.',
          'It deletes nothing, and the history still shows that this site was visited. If you’ve set a passcode, it locks too, and every way back leads to the list or to the lock. Without one, whoever finds the way back, or opens Fledge again, can read on.',
          '“Phone numbers”, below the list, takes you to helplines, even when Fledge is locked. Anyone who opens this site’s address in a private window or another browser sees an empty Fledge there, so they can tell what it’s for. No lock can prevent that.',
          'The address at the top is still Fledge’s, and an installed Fledge keeps its name among the open apps. The list is the same each time. Someone who sees it twice may wonder.',
        ],
      },
      {
        heading: 'What helps, step by step',
        paragraphs: ['Each of these helps a little, and none has to be done. If one of them could get you into trouble, leave it out.'],
        steps: [
          'Use a device that they never get hold of, if you can find one.',
          'Set a passcode in Fledge, if nobody would make you open it for them.',
          'Pick a time when you’d be on the phone anyway, so that nothing looks new.',
          'Open Fledge in a private window. It stays out of the history, but the phone may show that such a window is open. Close all its tabs yourself before you put the phone down: your words go with them, for good.',
          'In a normal window, open the history and look for “Fledge”, for “Notebook” if you chose that name, for “List” if you used “Hide”, and for “Locked” if you have a passcode. Delete those lines one by one, and leave the rest as it is. Close the tab too.',
          'Delete what you saved from the downloads, and from the bin.',
          'If you’ve copied your words, copy something else afterwards so that yours can’t be pasted. If your keyboard keeps a list of what you’ve copied, delete them there too.',
          'Words that you take out of a box may stay under “Earlier wordings”. Open that, and choose “Erase this answer and its earlier wordings”. For a whole sheet, including rows you’ve removed, open “Bring back or erase” at the bottom.',
          'To erase all your words, open “Your words on this device” and choose “Erase everything”. It says what stays.',
          'If you delete this site’s data in the browser instead, close every Fledge tab first. One that’s open can write your words back.',
        ],
      },
      {
        heading: 'What doesn’t help',
        paragraphs: [
          {
            text: 'An empty history can be noticed too. Someone who gets hold of the device may see that it was deleted, and nothing hides every trace.',
            from: ['womenslaw-2019'],
          },
          'A private window hides nothing from the network, from work or school, or from hidden software. Files that you save in it stay.',
          'Taking the icon off the screen leaves the history, and often your words too.',
          'If you think that there’s hidden software, don’t take it off yet. Whoever put it there may notice and become more dangerous. Talk first, on another phone, with people who know about this.',
        ],
      },
      {
        heading: 'Where your words are',
        paragraphs: [
          'They’re in this browser, on this device. There’s no account, and no server holds them. Fledge sends nothing about you to anyone, and counts no visits.',
          'They’re encrypted, so they aren’t in the browser’s files as plain text. Without a passcode, the key is kept with them, so anyone who can open this device can open Fledge and read them. With one, it takes your passcode or your recovery code, or this device’s own lock if you’ve added that. “A passcode for Fledge” in Settings says what it can’t do.',
        ],
      },
      {
        heading: 'What shows on this device',
        paragraphs: [],
        items: [
          {
            name: 'Today',
            text: 'At the top it shows pages that fit the answers you’ve kept, or have tapped since you opened Fledge. It may name the sheet you wrote in last. One look can tell someone what it’s about. That your therapist harmed you, or that you were told not to contact them, is kept only if you ask for it.',
          },
          {
            name: 'The icon',
            text: 'If you install Fledge, a small bird stays among your apps, with the name “Fledge”. Neither says what it’s for. On some phones a long press on it shows “Help now”. Under “Name and icon” in Settings you can choose a plain notebook called “Notebook” before you install it.',
          },
          {
            name: 'The history',
            text: 'It can list the address and the title of each page you opened. Some sound as if they were about home: “stay-or-go” is one, and “abuse-at-home” can appear in an address. It never holds what you wrote. With the name “Notebook”, the title of every page is that word from then on, but the addresses stay as they are.',
          },
          { name: 'Other devices', text: 'If the browser is signed in to an account, they may list the same pages, and open tabs too.' },
          { name: 'The address bar', text: 'When someone types there, or opens a new tab, the browser may suggest this site.' },
          {
            name: 'The list of open apps',
            text: 'Fledge blanks the page when you leave it, so that the small picture shows no words. Some devices may take the picture too soon. The name can be read in any case.',
          },
          { name: 'Notifications', text: 'Fledge sends none. The phone may show its own, for example when a file is saved or a private window is open.' },
          {
            name: 'Downloads',
            text: 'Saved pages are named “my-page” plus the date, and backups “notes” plus the date. They stay until you delete them, and some devices copy them to the cloud.',
          },
          { name: 'Screenshots', text: 'They’re saved with your photos, and may go to the cloud with them.' },
          { name: 'Prints', text: 'A page can sit in the print queue, or be left in the tray. Some browsers print the address at the edge.' },
          {
            name: 'Copied words',
            text: 'What you copy can be pasted in other apps. Some keyboards keep a list of what was copied.',
          },
          {
            name: 'The keyboard',
            text: 'Fledge asks the browser not to fill in answers, and spell-checking is off unless you turn it on. A keyboard may still learn your words and offer them somewhere else.',
          },
          {
            name: 'Backups of the whole device',
            text: 'A cloud backup of the phone can include app data, and perhaps what the browser keeps. Whoever can sign in there may get at it.',
          },
          {
            name: 'Work or school',
            text: 'On a device or in a work profile that they look after, they may see which sites are opened, and on some devices more.',
          },
          {
            name: 'Family settings',
            text: 'Whoever set up this phone or its account for you may see on their own phone which apps and sites you open, and for how long. Such settings can also switch private windows off.',
          },
          {
            name: 'Hidden software',
            text: 'Software that was put on a phone in secret can see the screen and what is typed. Nothing in Fledge stops it.',
          },
          {
            name: 'The network',
            text: 'The owner of the network, and the company that hosts this site, can see that a device opened it. Later, Fledge opens from the device itself. If there’s a signal, the browser still checks for a newer version, and that can be seen too.',
          },
        ],
      },
      {
        heading: 'When you take your page with you',
        paragraphs: [
          'A PDF, a copy, a print or a shared page can be read by anyone who gets it. So can a backup without a passcode. Fledge can’t get any of it back.',
        ],
      },
      {
        heading: 'If it could end up in court',
        paragraphs: [
          'Could there be a dispute about children, money or a divorce? Someone may ask for what you wrote. You can ask a lawyer what could be used before you write here.',
        ],
      },
      {
        heading: 'When words could be lost',
        paragraphs: [
          'If the device breaks, or this browser’s data is deleted while no Fledge tab is open, your words here are gone. Some browsers delete the data of sites that you haven’t used for a while.',
          'A backup brings them back, and a page that you printed or saved is yours to keep. Both are files or paper that others can find.',
        ],
      },
    ],
    storage: 'Your words on this device',
  },
} as const;
