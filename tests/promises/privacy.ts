import type { Promises } from './table.ts';
import { ADVICE, COMMON, OTHERS, testsIn } from './table.ts';

const profile = testsIn('journeys/canaries.test.ts');
const pages = testsIn('journeys/every-page.test.ts');
const hide = testsIn('journeys/hide-now.test.ts');
const lock = testsIn('journeys/lock.test.ts');
const backup = testsIn('journeys/backup.test.ts');
const journey = testsIn('journeys/first-journey.test.ts');
const storage = testsIn('ui/storage-page.test.tsx');
const erasing = testsIn('ui/erasing.test.tsx');
const today = testsIn('ui/today.test.tsx');
const manifest = testsIn('build/manifest.test.ts');
const noTrace = testsIn('journeys/no-trace.test.ts');
const plainName = testsIn('journeys/plain-name.test.ts');
const exits = testsIn('build/exits.test.ts');

const isNamedSo = testsIn('content/about.test.ts')('what the page about others names in quotes is called so in Fledge');
const isReadByAnyone = profile('can be read by whoever opens Fledge in it: nothing asks for a passcode');
const isGoneWithTheWindow = profile('leaves no word behind once it is closed, and finds none when another one is opened');
const hasThePages = profile(
  'has the addresses and titles of visited pages in the browser’s history, and nothing that was written',
);
const hasThePlainPage = hide('has a plain list on the screen with one tap');
const isReadOn = hide('can be read on by whoever opens Fledge anew');
const leadsToLines = testsIn('content/about.test.ts')('has links that lead somewhere');
const erasesAll = storage('finds nothing of it on the device, in no copy either');

/** The sentences of the page “What others could see”, in its order. */
export const privacy: Promises = {
  'Maybe you share this device, or someone looks through it.': ADVICE,
  'Here is what could be found, what helps, and what doesn’t.': ADVICE,
  // If someone at home watches you
  'If someone close to you checks your phone or scares you, no setting here can make that safe.': COMMON,
  'There are people who know about this and can think it through with you.': [
    leadsToLines,
    testsIn('ui/about.test.tsx')('somebody who is watched at home gets from the settings to people who know about it'),
  ],
  'Ask them from a phone that the other person never holds: a friend’s, or one at a doctor’s, at school or at work.': ADVICE,
  'On a phone that’s watched, even looking for help can be seen.': OTHERS,
  // If a parent looks now and then
  'Perhaps a parent looks at your phone now and then, and you aren’t scared of them.': ADVICE,
  'If they open it, they can open Fledge, the history and the downloads.': [isReadByAnyone, hasThePages],
  '“Family settings”, further down, is about what they may see from their own phone.': [isNamedSo],
  'If someone at home hurts or scares you, you can ask a helpline for young people, whoever it is.': [
    leadsToLines,
    testsIn('ui/help.test.tsx')('finds a way to each other kind, the lines for the young first'),
  ],
  // If it’s a shared or public computer
  'In a library, at school or at work, whoever uses the browser after you can open what you wrote.': [isReadByAnyone],
  'If you choose “Keep nothing I write in this tab” before you write, Fledge keeps none of it there.': [
    noTrace(
      'comes from the first screen to a mode in which even Fledge’s own files are taken away',
      'opens a backup that they brought along, into this tab alone',
      'leaves none of their words in the browser’s files',
    ),
    isNamedSo,
  ],
  'A private window leaves no words behind either.': [isGoneWithTheWindow],
  'In both, what you write is gone when you close it, so save your page as a file or print it first, and take it with you.': [
    isGoneWithTheWindow,
    noTrace('is asked before the tab goes, unless a backup holds all of it'),
  ],
  'If you’ve written in a normal window already, open “Your words on this device” and choose “Erase everything” before you go.': [
    erasesAll,
    isNamedSo,
  ],
  'Delete the file from the downloads too.': ADVICE,
  'Fledge’s own pages stay in the browser, without your words, until someone clears its data.': [
    backup('and erases everything, has every answer again once it is restored'),
  ],
  'Whoever runs the computer may still see that this site was open.': OTHERS,
  // What “Hide” does
  '“Hide” is at the top of every page.': [
    pages('is in good order, and its title tells nothing', 'is there on a plain static host at a first visit'),
  ],
  'It opens another page at once, in this tab, that looks like a shopping list.': [
    hasThePlainPage,
    hide('can do it before the page’s scripts have come'),
  ],
  'To come back to Fledge, tap “Edit list” at the bottom of it.': [hide('comes back through the list, and finds every letter')],
  'In a tab where nothing you write is kept, your words wait behind the list.': [noTrace('writes, hides, and finds every word behind the list')],
  'It deletes nothing, and the history still shows that this site was visited.': [
    hide('comes back through the list, and finds every letter', 'leaves in the browser’s history what was visited before'),
  ],
  'If you’ve set a passcode, it locks too, and every way back leads to the list or to the lock.': [
    lock('hides with one tap, and every way back leads to the list or to the lock'),
  ],
  'Without one, whoever finds the way back, or opens Fledge again, can read on.': [
    isReadOn,
    hide('comes back through the list, and finds every letter'),
  ],
  '“Phone numbers”, below the list, takes you to helplines, even when Fledge is locked.': [
    hide('has people who answer one tap away there too'),
    lock('hides with one tap, and every way back leads to the list or to the lock'),
  ],
  'Anyone who opens this site’s address in a private window or another browser sees an empty Fledge there, so they can tell what it’s for.':
    COMMON,
  'No lock can prevent that.': COMMON,
  'The address at the top is still Fledge’s, and an installed Fledge keeps its name among the open apps.': [
    hasThePlainPage,
    manifest('somebody who picks up the phone'),
  ],
  'The list is the same each time.': [hasThePlainPage, hide('can do it with the keyboard, and without a signal')],
  'Someone who sees it twice may wonder.': OTHERS,
  // What helps, step by step
  'Each of these helps a little, and none has to be done.': ADVICE,
  'If one of them could get you into trouble, leave it out.': ADVICE,
  'Use a device that they never get hold of, if you can find one.': ADVICE,
  'Set a passcode in Fledge, if nobody would make you open it for them.': ADVICE,
  'Pick a time when you’d be on the phone anyway, so that nothing looks new.': ADVICE,
  'Open Fledge in a private window.': ADVICE,
  'It stays out of the history, but the phone may show that such a window is open.': OTHERS,
  'Close all its tabs yourself before you put the phone down: your words go with them, for good.': [isGoneWithTheWindow],
  'In a normal window, open the history and look for “Fledge”, for “Notebook” if you chose that name, for “List” if you used “Hide”, and for “Locked” if you have a passcode.': [
    hasThePages,
    plainName('finds that one word in the browser’s history'),
    hide('leaves in the browser’s history what was visited before'),
    isNamedSo,
  ],
  'Delete those lines one by one, and leave the rest as it is.': ADVICE,
  'Close the tab too.': ADVICE,
  'Delete what you saved from the downloads, and from the bin.': ADVICE,
  'If you’ve copied your words, copy something else afterwards so that yours can’t be pasted.': ADVICE,
  'If your keyboard keeps a list of what you’ve copied, delete them there too.': ADVICE,
  'Words that you take out of a box may stay under “Earlier wordings”.': [
    testsIn('ui/earlier-wordings.test.tsx')('and cleared it finds both'),
    isNamedSo,
  ],
  'Open that, and choose “Erase this answer and its earlier wordings”.': [
    erasing('leaves no wording of it anywhere on the device'),
    isNamedSo,
  ],
  'For a whole sheet, including rows you’ve removed, open “Bring back or erase” at the bottom.': [
    erasing(
      'with rows, erases all of them, removed ones too',
      'finds nothing to erase while nothing is written, and the fold once something is',
    ),
    isNamedSo,
  ],
  'To erase all your words, open “Your words on this device” and choose “Erase everything”.': [erasesAll, isNamedSo],
  'It says what stays.': [storage('is asked once more, can keep it, and reads what goes and what stays')],
  'If you delete this site’s data in the browser instead, close every Fledge tab first.': [
    backup('and whose browser’s data is deleted while no tab of Fledge is open'),
  ],
  'One that’s open can write your words back.': [testsIn('workbook/in-page/under-the-page.test.ts')('has it filled again without typing')],
  // What doesn’t help
  'An empty history can be noticed too.': OTHERS,
  'Someone who gets hold of the device may see that it was deleted, and nothing hides every trace.': OTHERS,
  'A private window hides nothing from the network, from work or school, or from hidden software.': OTHERS,
  'Files that you save in it stay.': OTHERS,
  'Taking the icon off the screen leaves the history, and often your words too.': OTHERS,
  'If you think that there’s hidden software, don’t take it off yet.': ADVICE,
  'Whoever put it there may notice and become more dangerous.': OTHERS,
  'Talk first, on another phone, with people who know about this.': ADVICE,
  // Where your words are
  'They’re in this browser, on this device.': [isReadByAnyone, pages('opens with the server stopped')],
  'There’s no account, and no server holds them.': [profile('has sent none of them to the host that Fledge came from')],
  'Fledge sends nothing about you to anyone, and counts no visits.': [
    pages('asks nobody else for anything'),
    profile('has sent none of them to the host that Fledge came from'),
    testsIn('journeys/ready-offline.test.ts')(
      'opens it from the device after that: the host hears only that the browser looks for a newer version',
    ),
  ],
  'They’re encrypted, so they aren’t in the browser’s files as plain text.': [profile('finds none of forty phrases in clear')],
  'Without a passcode, the key is kept with them, so anyone who can open this device can open Fledge and read them.': [
    isReadByAnyone,
    testsIn('storage/device-keys.test.ts')('has that key, as the 32 bytes that it is'),
  ],
  'With one, it takes your passcode or your recovery code, or this device’s own lock if you’ve added that.': [
    testsIn('workbook/in-page/locks.test.ts')('reads and writes on, and whoever opens it next sees nothing before the passcode', 'gets in with the recovery code'),
    lock('is offered to open it as they open the device'),
  ],
  '“A passcode for Fledge” in Settings says what it can’t do.': [isNamedSo],
  // What shows on this device
  'At the top it shows pages that fit the answers you’ve kept, or have tapped since you opened Fledge.': [
    today('finds three things that may fit'),
    testsIn('ui/first-screen.test.tsx')(
      'and answers %s, is led on, and finds Today in its place for this visit',
      'and answers %s, finds it on the device once they ask for it on Today',
    ),
  ],
  'It may name the sheet you wrote in last.': [today('goes on where they wrote last')],
  'One look can tell someone what it’s about.': [today('finds three things that may fit')],
  'That your therapist harmed you, or that you were told not to contact them, is kept only if you ask for it.': [
    testsIn('ui/kept-on-purpose.test.tsx')('and says by a %s “%s”, has that kept only once they ask for it'),
    testsIn('ui/first-screen.test.tsx')('and answers %s, is led on, and finds Today in its place for this visit'),
    testsIn('journeys/first-answers.test.ts')('is told where it lies, tells that they were harmed'),
  ],
  'If you install Fledge, a small bird stays among your apps, with the name “Fledge”.': [
    manifest('somebody who picks up the phone'),
  ],
  'Neither says what it’s for.': [manifest('somebody who picks up the phone')],
  'On some phones a long press on it shows “Help now”.': [manifest('every shortcut leads to a page'), isNamedSo],
  'Under “Name and icon” in Settings you can choose a plain notebook called “Notebook” before you install it.': [
    manifest('somebody who chose the plain name has it and a plain notebook in every place'),
    plainName('has that name in the tab and for the device'),
    isNamedSo,
  ],
  'It can list the address and the title of each page you opened.': [hasThePages],
  'Some sound as if they were about home: “stay-or-go” is one, and “abuse-at-home” can appear in an address.': [isNamedSo],
  'It never holds what you wrote.': [hasThePages, pages('is in good order, and its title tells nothing')],
  'With the name “Notebook”, the title of every page is that word from then on, but the addresses stay as they are.': [
    plainName('finds that one word in the browser’s history'),
  ],
  'If the browser is signed in to an account, they may list the same pages, and open tabs too.': OTHERS,
  'When someone types there, or opens a new tab, the browser may suggest this site.': OTHERS,
  'Fledge blanks the page when you leave it, so that the small picture shows no words.': [
    testsIn('app/hiding.test.ts')('somebody who puts the app away leaves a blank page'),
  ],
  'Some devices may take the picture too soon.': OTHERS,
  'The name can be read in any case.': [manifest('somebody who picks up the phone')],
  'Fledge sends none.': [exits('no script of the app sends a notification, or asks to')],
  'The phone may show its own, for example when a file is saved or a private window is open.': OTHERS,
  'Saved pages are named “my-page” plus the date, and backups “notes” plus the date.': [
    journey('has a PDF with exactly that'),
    storage('without a passcode still has a file whose name says nothing', 'that one file doesn’t hold, has several'),
  ],
  'They stay until you delete them, and some devices copy them to the cloud.': OTHERS,
  'They’re saved with your photos, and may go to the cloud with them.': OTHERS,
  'A page can sit in the print queue, or be left in the tray.': OTHERS,
  'Some browsers print the address at the edge.': OTHERS,
  'What you copy can be pasted in other apps.': [journey('saves the same as Markdown and copies the same as text')],
  'Some keyboards keep a list of what was copied.': OTHERS,
  'Fledge asks the browser not to fill in answers, and spell-checking is off unless you turn it on.': [
    pages('has no field that the browser fills in, or has checked for spelling'),
    testsIn('ui/text-field.test.tsx')('has no spell-checking, correction or filling-in by the browser before asking for it'),
  ],
  'A keyboard may still learn your words and offer them somewhere else.': OTHERS,
  'A cloud backup of the phone can include app data, and perhaps what the browser keeps.': OTHERS,
  'Whoever can sign in there may get at it.': OTHERS,
  'On a device or in a work profile that they look after, they may see which sites are opened, and on some devices more.': OTHERS,
  'Whoever set up this phone or its account for you may see on their own phone which apps and sites you open, and for how long.':
    OTHERS,
  'Such settings can also switch private windows off.': OTHERS,
  'Software that was put on a phone in secret can see the screen and what is typed.': OTHERS,
  'Nothing in Fledge stops it.': COMMON,
  'The owner of the network, and the company that hosts this site, can see that a device opened it.': OTHERS,
  'Later, Fledge opens from the device itself.': [pages('opens with the server stopped')],
  'If there’s a signal, the browser still checks for a newer version, and that can be seen too.': [
    testsIn('journeys/ready-offline.test.ts')('opens it from the device after that: the host hears only that'),
  ],
  // When you take your page with you
  'A PDF, a copy, a print or a shared page can be read by anyone who gets it.': [
    journey(
      'has a PDF with exactly that',
      'saves the same as Markdown and copies the same as text',
      'prints exactly the page and nothing around it',
    ),
  ],
  'So can a backup without a passcode.': [
    testsIn('copies/frozen.test.ts')('can read it without Fledge'),
    storage('without a passcode, is warned first'),
  ],
  'Fledge can’t get any of it back.': COMMON,
  // If it could end up in court
  'Could there be a dispute about children, money or a divorce?': ADVICE,
  'Someone may ask for what you wrote.': OTHERS,
  'You can ask a lawyer what could be used before you write here.': ADVICE,
  // When words could be lost
  'If the device breaks, or this browser’s data is deleted while no Fledge tab is open, your words here are gone.': [
    backup('and whose browser’s data is deleted while no tab of Fledge is open'),
  ],
  'Some browsers delete the data of sites that you haven’t used for a while.': OTHERS,
  'A backup brings them back, and a page that you printed or saved is yours to keep.': [
    backup('and whose browser’s data is deleted while no tab of Fledge is open'),
  ],
  'Both are files or paper that others can find.': OTHERS,
};
