import type { Promises } from './table.ts';
import { COMMON, OTHERS, testsIn, UNTRIED } from './table.ts';

const exits = testsIn('build/exits.test.ts');
const policy = testsIn('build/policy.test.ts');
const script = testsIn('journeys/foreign-script.test.ts');
const pages = testsIn('journeys/every-page.test.ts');
const profile = testsIn('journeys/canaries.test.ts');
const update = testsIn('journeys/update.test.ts');
const hide = testsIn('journeys/hide-now.test.ts');
const workers = testsIn('journeys/hosts.test.ts');
const hosting = testsIn('build/hosting.test.ts');
const noTrace = testsIn('journeys/no-trace.test.ts');
const keys = testsIn('storage/device-keys.test.ts');
const erasing = testsIn('faults/erasing.test.ts');
const erased = testsIn('workbook/in-page/erased-is-gone.test.ts');
const standards = testsIn('copies/standards.test.ts');

const locks = testsIn('workbook/in-page/locks.test.ts');
const walked = testsIn('journeys/lock.test.ts');
const screen = testsIn('ui/locks.test.tsx');
const byItself = testsIn('app/locking.test.ts');

const erasedInProfile = erasing('somebody who erases %s in %s leaves none of forty phrases in the profile');

/** The sentences of SECURITY.md under “What is protected” and “What isn't”. */
export const security: Promises = {
  '**No request carries words away.**': [
    profile('has sent none of them to the host that Fledge came from'),
    pages('asks nobody else for anything'),
    policy('nothing that is written can leave the page'),
  ],
  'Every page has a Content-Security-Policy under which no script can fetch, send a beacon, open a socket, submit a form or load a picture from elsewhere.': [
    script('has no word carried away by %s', 'is on a page with a policy, whichever it is'),
    testsIn('build/pages.test.ts')('every page carries the policy with the hashes of what really stands in it'),
  ],
  'Fledge’s own code opens no address but its own; the links to other sites stand on *Help*, and a reader taps them.': [
    exits('no script of the app opens another address', 'a link to another site stands on Help alone'),
    pages('leads to another site from Help alone'),
  ],
  'There are no third parties and no counting of visits.': [
    profile('has asked the host for nothing since all of it is on the device'),
    pages('asks nobody else for anything'),
    testsIn('journeys/ready-offline.test.ts')('opens it from the device after that: the host hears only that the browser looks for a newer version'),
  ],
  'Where the host sends the headers that are made for it ([docs/hosting.md](docs/hosting.md)), the worker that hears a passcode can ask for nothing at all, and the one that works offline for files of that host alone.': [
    workers('finds no way out in the worker that hears a passcode', 'sees the one that works offline fetch from this site alone', 'sees the one that hears a passcode fetch from nowhere'),
    hosting('sends with each of them what the one table says'),
  ],
  '**Nothing lies in clear.**': [profile('finds none of forty phrases in clear', 'would find them if they were there')],
  'Answers are sealed with AES-256-GCM before they are stored; the tests type forty phrases, kill the browser, and search its whole profile for them.': [
    profile('finds none of forty phrases in clear'),
    standards('as published case $id has it', 'as the platform’s own cipher has it'),
    testsIn('storage/vault.test.ts')('finds neither the words nor the names of the worksheets in them'),
  ],
  '**Nothing foreign runs.**': [script('has no word carried away by %s', 'can have no text made into markup or code by it')],
  "Scripts come from the app's own files alone, Trusted Types are required, and text is only ever shown as text.": [
    policy('a script that stands in the page runs only when it is exactly the one that was built', 'no text becomes markup or code'),
    script('reads it as they wrote it, on the sheet, on their page, and among earlier wordings'),
  ],
  'With those headers no text becomes code in a worker either, and no other site shows Fledge in a frame.': [
    workers('sees the one that works offline fetch from this site alone', 'sees the one that hears a passcode fetch from nowhere', 'sees nothing of Fledge in a frame of another site'),
  ],
  '**Nothing is kept where that was chosen.**': [noTrace('opens a backup that they brought along, into this tab alone')],
  "In a tab where nothing that's written is kept, the workbook is in memory alone: no database, file, cache, worker or flag is made for it, but for one flag without text in `sessionStorage`.": [
    noTrace('opens a backup that they brought along, into this tab alone', 'leaves none of their words in the browser’s files'),
  ],
  'If nothing was written on the device before, Fledge takes away what it had put there for itself.': [
    noTrace('comes from the first screen to a mode in which even Fledge’s own files are taken away', 'keeps things as usual in a new tab, and what is there stays'),
  ],
  '**No version changes under somebody’s hands.**': [update('is asked first, keeps typing in the meantime')],
  'A new version is put on the device beside the old one and waits.': [update('is asked first, keeps typing in the meantime')],
  'It starts when the reader taps *Update now*, or by itself once every tab and window of Fledge has been closed.': [
    update('is asked first, keeps typing in the meantime', 'doesn’t answer, and has the new version once every tab was closed'),
  ],

  '**A passcode locks it, for whoever sets one.**': [walked('meets the lock at every address, going back, and in another tab')],
  "It takes the passcode, a recovery code or, where the reader adds it, a passkey of the device to open the workbook then, and nothing in the browser's files opens it without them.": [
    walked('is offered to open it as they open the device'),
    locks('reads and writes on, and whoever opens it next sees nothing before the passcode', 'gets in with the recovery code'),
    testsIn('faults/lock-residue.test.ts')('has no key in the browser’s profile that opens anything of it', 'leaves nothing that any key in the browser’s profile opens'),
  ],
  "The passcode becomes a key with Argon2id, or with PBKDF2 where a browser can't run that.": [
    standards('a passcode becomes a key with Argon2id'),
  ],
  'It locks by itself after the time that the reader chooses, and *Hide now* locks too.': [
    byItself('has it locked after %s, as chosen', 'has it locked as soon as it’s hidden'),
    walked('hides with one tap, and every way back leads to the list or to the lock'),
  ],
  'Wrong tries wait longer and longer, and nothing is ever wiped.': [
    testsIn('storage/lock-tries.test.ts')('may type again at once two times, waits longer each time after that, and never longer than a minute', 'has nothing erased however often it was wrong'),
  ],
  'Without a passcode the key lies in a file beside the sealed answers, so anyone who can open the device can read them.': [
    profile('can be read by whoever opens Fledge in it: nothing asks for a passcode'),
    keys('has that key, as the 32 bytes that it is, where later versions look for it'),
  ],
  'Browsers keep deleted rows of a database in their files for a while.': [erasing('somebody whose browser writes no files hears of traces, and the search finds them')],
  'Erasing an answer, a sheet or everything destroys the key under which those were sealed, and a search of the whole profile finds nothing of them ([docs/reliability.md](docs/reliability.md)).': [
    erasedInProfile,
    erased('has the key destroyed under which it was stored, in both places'),
  ],
  "Where the browser can't write a file for the key, as in a private window of Firefox, and for what an earlier version wrote, they may be read until the browser cleans up; the page says so when it has erased.": [
    erasing('somebody whose browser writes no files hears of traces', 'somebody in a private window of Firefox has the key in the database, and hears of traces'),
    erased('in a browser that writes no files has it gone from the workbook, and hears of traces', 'opens at once, has the key taken out of the database at a quiet moment'),
  ],
  'Nobody has looked for deleted files on the disk itself.': UNTRIED,
  'A browser extension, a keyboard that learns, or software on a managed device can see what is typed.': OTHERS,
  '*Hide now* leaves for a plain page and marks the tab with a flag without text, so that the way back shows that page too.': [hide('has a plain list on the screen with one tap')],
  'A passcode is no help against somebody who watches it being typed, makes the reader open the workbook, or copies the files of the device and has a short passcode tried out.': COMMON,
  'Nobody can say whether a key is still in the memory of the browser after locking; the page that had it is gone.': [
    walked('has a page in its place at once when they lock, which knows no word of it five seconds later'),
  ],
  'What the lock shows without a passcode are help, and the safety plan where the reader wants it.': [
    screen('sees nothing of what they wrote, has people who answer one tap away', 'reads the safety plan there, where they let it be read, and nothing else'),
  ],
  'Without a passcode it locks nothing, and whoever opens Fledge anew can read on.': [hide('can be read on by whoever opens Fledge anew')],
  "In a tab where nothing that's written is kept, it shows the plain page in the same document, and the words wait behind it.": [noTrace('writes, hides, and finds every word behind the list')],
  "The plain page is at Fledge's own address and is always the same; an installed copy keeps its name.": [
    hide('has a plain list on the screen with one tap', 'can do it with the keyboard, and without a signal'),
    testsIn('build/manifest.test.ts')('somebody who picks up the phone reads nothing about therapy under the icon'),
  ],
  "The browser's history shows the addresses and titles of the pages that were visited, never what was written.": [
    profile('has the addresses and titles of visited pages in the browser’s history, and nothing that was written'),
    pages('is in good order, and its title tells nothing'),
  ],
  'Some of them say a lot.': [testsIn('content/about.test.ts')('what the page about others names in quotes is called so in Fledge')],
  'With the plain name chosen, every title is that name from then on, and the addresses are as before.': [
    testsIn('journeys/plain-name.test.ts')('finds that one word in the browser’s history'),
  ],
  "The operating system or a browser that crashes can write a page's memory to the disk, also that of a tab where nothing that's written is kept.": COMMON,
  'Nobody has looked for that.': UNTRIED,
  'Deleting an answer leaves it under *Earlier wordings* until it is erased there, on its sheet, or with everything.': [
    testsIn('ui/earlier-wordings.test.tsx')('and cleared it finds both'),
    testsIn('ui/erasing.test.tsx')('leaves no wording of it anywhere on the device', 'finds it blank, with no row left over, and nothing of it in the history'),
    testsIn('ui/storage-page.test.tsx')('finds nothing of it on the device, in no copy either'),
  ],
  'What was erased on its own leaves its place and a figure behind, without its words, so that no older file brings it back.': [
    testsIn('workbook/in-page/sorted-file.test.ts')('doesn’t get it back from an older backup'),
    testsIn('domain/merging-two.test.ts')('made %s takes out what stands at it and below'),
  ],
  "After *Erase everything*, the app's own files and its worker stay, and so does the site's name in the browser's list of stored data.": [
    testsIn('journeys/backup.test.ts')('and erases everything, has every answer again once it is restored'),
  ],
  "Deleting the site's data while a tab is open brings back what that tab has in memory.": [
    testsIn('workbook/in-page/under-the-page.test.ts')('has it filled again without typing', 'and all copies with it, has the answers again'),
    testsIn('faults/trouble.test.ts')('somebody who meets %s loses nothing'),
  ],
  'A policy doesn’t close every way out of a page.': [script('can still have words carried away in an address', 'can still have them carried away by a WebRTC connection, %s')],
  'A script could still put words into an address and open it, or open a WebRTC connection: the word that would forbid it, `webrtc`, is known to none of the browsers that we tried, so the policy leaves it out.': [
    script('can still have words carried away in an address', 'can still have them carried away by a WebRTC connection, %s'),
    policy('the policy leaves out the word against WebRTC'),
  ],
  'No script of Fledge does; a foreign one would first have to get in.': [exits('no script of the app opens another address, or a connection of any kind')],
  'A web app is as honest as its host.': COMMON,
  'Whoever controls the host or its name can serve another worker, which takes over at one visit with a signal and can read every word.': [
    update('meets one that a host puts in its place: it takes over at one visit with a signal'),
  ],
  'The platform gives a page no way to prevent that.': COMMON,
  'A host that sends no headers leaves the workers without a policy, and Fledge open to be shown in a frame.': COMMON,
  'Whatever else is served under the same name as Fledge, as from another folder of that host, can read what is kept there.': COMMON,
  'A file, a print or a copy that has left the device can be read by whoever holds it.': [
    testsIn('journeys/first-journey.test.ts')('has a PDF with exactly that', 'saves the same as Markdown and copies the same as text'),
    testsIn('copies/frozen.test.ts')('can read it without Fledge'),
  ],
};
