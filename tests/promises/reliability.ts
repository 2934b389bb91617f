import type { PromisesByHeading } from './table.ts';
import { TELLING, testsIn, UNTRIED } from './table.ts';

const kills = testsIn('faults/kills.test.ts');
const leaving = testsIn('faults/leaving.test.ts');
const erasing = testsIn('faults/erasing.test.ts');
const plan = testsIn('build/fault-plan.test.ts');
const keys = testsIn('storage/device-keys.test.ts');
const gone = testsIn('workbook/in-page/erased-is-gone.test.ts');
const under = testsIn('workbook/in-page/under-the-page.test.ts');
const healing = testsIn('workbook/in-page/healing.test.ts');
const ceilings = testsIn('copies/ceilings.test.ts');
const sorted = testsIn('workbook/in-page/sorted-file.test.ts');
const kept = testsIn('workbook/in-page/kept-is-kept.test.ts');
const failingSaver = testsIn('storage/saver-failing.test.ts');

// Each of these does a series of runs, and `--runs` more of them: the figures that were measured are theirs.
const killsChromium = kills('somebody whose browser is killed in mid-word');
const killsFirefox = kills('somebody whose Firefox is killed in mid-word');
const copies = testsIn('faults/in-page/copies.test.ts')(
  'somebody whose copies are damaged finds everything that an intact one holds',
);
const operations = testsIn('faults/in-page/operations.test.ts')(
  'somebody whose storage fails once in %s loses nothing, and hears the truth',
);
const firstVisit = testsIn('faults/first-visit.test.ts')(
  'somebody who writes at any moment of a first visit has every word on the screen and on the device',
);
const restoredFiles = testsIn('faults/in-page/restored-files.test.ts')(
  'whatever legal-looking files somebody restored, the word that they write then is saved, mirrored, backed up, and back after a loss',
);
const trouble = testsIn('faults/trouble.test.ts')('somebody who meets %s loses nothing, and is told in time');
const heavy = testsIn('faults/heavy-files.test.ts')('somebody who chooses a file that was made to stop the device');
const inStorage = testsIn('workbook/in-page/workbook-storage.test.ts');
const updates = testsIn('faults/updates.test.ts')('somebody whose Fledge has a new version, whatever tab, worker and data meet');
const erased = erasing('somebody who erases %s in %s leaves none of forty phrases in the profile');
const erasingKilled = erasing('somebody whose browser is killed while an answer is erased');
const lockFailing = testsIn('faults/in-page/locks.test.ts')(
  'somebody whose storage fails once, or whose page ends, in %s opens it with the old way or with the new one',
);
const lockResidue = testsIn('faults/lock-residue.test.ts')('leaves nothing that any key in the browser’s profile', 'has no key in the');
const lockKilled = testsIn('faults/lock-kills.test.ts')('somebody whose browser is killed while the lock is set, changed or taken off');
const erasingTraces = erasing('somebody whose browser writes no files hears of traces, and the search finds them');

/** The paragraphs of docs/reliability.md, by heading. Of a table the first cell of each row. */
export const reliability: PromisesByHeading = {
  'What is lost when things go wrong': {
    '`npm run faults` kills the browser': [plan('a few runs of each fault are done with all other checks')],
    'npm run faults -- --runs 40': [plan('a run of a fault has the same figures whenever it is done')],
    'The figures that chance decides': [
      plan('a run of a fault has the same figures whenever it is done', 'the app knows nothing of the tests and their faults'),
    ],
  },
  'What is tried': {
    kills: [killsChromium, killsFirefox],
    leaving: [
      leaving(
        'somebody who leaves in mid-word, in Chromium',
        'somebody who leaves in mid-word, in Firefox',
        'somebody who leaves in mid-word, in WebKit',
      ),
    ],
    'a first visit': [firstVisit],
    copies: [copies],
    'restored files': [restoredFiles],
    'failing operations': [operations],
    'a full disk': [trouble],
    'what is erased': [erased],
    'kills in the act of erasing': [erasingKilled],
    'the lock, failing': [lockFailing],
    'the lock, killed': [lockKilled],
    'heavy files': [heavy],
    'storage cleared': [trouble],
    'a lost connection': [trouble],
    'a blocked opening': [trouble],
    'five tabs': [trouble],
    'a clock that jumps': [trouble],
    'sleep and wake': [trouble],
    updates: [updates],
  },
  'Measured on 21 November 2026': {
    'On two processors with Chromium': TELLING,
    'kills, Chromium': [killsChromium],
    'restored files, Chromium, six side by side beside other programs (load 7 to 18)': [restoredFiles],
    'a first visit, Chromium, four side by side beside other programs (load 20 to 30)': [firstVisit],
    'kills, Chromium, with nothing else running, before the latest changes': [killsChromium],
    'kills, Chromium, with nothing else running, since words are written every 50 ms (22 November)': [killsChromium],
    'kills, Firefox, with nothing else running': [killsFirefox],
    'kills, Firefox, beside other programs (load 4 to 16)': [killsFirefox],
    'leaving, Chromium': [leaving('somebody who leaves in mid-word, in Chromium')],
    'leaving, Firefox': [leaving('somebody who leaves in mid-word, in Firefox')],
    'leaving, WebKitGTK': [leaving('somebody who leaves in mid-word, in WebKit')],
    copies: [copies],
    'failing: opening': [operations],
    'failing: saving': [operations],
    'failing: mirroring': [operations],
    'failing: restoring': [operations],
    'failing: thinning': [operations],
    'failing: erasing an answer': [operations],
    'failing: erasing everything': [operations],
    'heavy files': [heavy],
    'a full disk, a lost connection, a clock that jumps, sleep and wake': [trouble],
    'storage cleared': [trouble],
    'a blocked opening': [trouble],
    'five tabs': [trouble],
    'updates (30 November), four side by side beside other programs (load 15 to 37)': [updates],
    'Until 22 November there were': [
      testsIn('storage/saver.test.ts')('has later changes on their way within 50 ms', 'steadily, doesn’t put the saving off'),
    ],
    'The last change of the storage before that': TELLING,
    "'0 of N' proves little": TELLING,
  },
  'What these trials found': {
    'In WebKit, reloading or leaving': [
      testsIn('storage/writer-lock.test.ts')('somebody whose page is being left isn’t held up'),
      leaving('somebody who leaves in mid-word, in WebKit'),
    ],
    'A first page whose scripts': [testsIn('journeys/trouble.test.ts')('gets only a part of the first page')],
    'After IndexedDB alone had been cleared': [
      under('has it filled again without typing'),
      testsIn('storage/vault-connection.test.ts')('has everything back, readable, even when putting it there fails'),
    ],
    'Where the browser held the opening back': [under('somebody whose database is slow to open is told within two seconds')],
    'When `localStorage` alone was lost': [under('somebody whose answers are all there, and earlier wordings come back')],
    'A tab that had taken the pen': [under('somebody whose database can’t be read as they take the pen')],
    'A long history wasn’t mirrored': [testsIn('storage/copies.test.ts')('somebody whose long history takes six seconds')],
    'A single lost row went unnoticed': [healing('somebody whose database has lost one sheet')],
    'A vault whose own row leads to no key': [keys('has a row of the vault that leads to no key put aside, and a new one begun')],
    'After an attempt to erase everything had failed': [
      operations,
      testsIn('app/erasing.test.ts')('somebody who erases everything has the spare database gone too'),
    ],
    'A reading that never answered': [
      failingSaver(
        'hears within two seconds that it isn’t saved yet',
        'hears within two seconds that it isn’t saved, and that it is when the answer comes late',
      ),
      testsIn('storage/vault-unavailable.test.ts')('hears so in time where there is never an answer'),
    ],
    'A single failed reading made a tab read only': [
      under('somebody whose database can’t be read as they take the pen'),
      testsIn('storage/vault-unavailable.test.ts')('somebody whose storage fails to open once'),
    ],
    'A file system that once didn’t answer': [
      testsIn('faults/in-page/hanging.test.ts')('somebody whose file system once never answers'),
    ],
    'A tab that was open when a later Fledge wrote': [updates],
    'Where a later Fledge had raised nothing but': [inStorage('in another tab while this one was open, finds this one reading only')],
    'A vault of a later Fledge whose key': [
      inStorage('%s, is told so, and nothing is put in its place', 'behind a key of another kind while this tab was open'),
    ],
    'Of what a later Fledge wrote no backup': [
      inStorage('in documents that this one would misread, has all of it in a backup'),
      testsIn('journeys/later-data.test.ts')('saves the page for their session, and a backup with all of it'),
    ],
  },
  'What an attack with files found': {
    'Files that keep to the format': TELLING,
    'One made-up clock, or one thing': [
      ceilings(
        '%d, has the word that they write afterwards in every copy',
        'in days when that was taken as it is',
        '%s, has each of them in the backup',
      ),
      testsIn('copies/mirror.test.ts')(
        'somebody’s good copies stay as they are',
        'somebody whose sheet has grown beyond what a file takes',
      ),
      kept(
        'somebody who restored a file with %s finds the word',
        'somebody who checks their data isn’t told that all is in order',
        'somebody who checks their data is told of an earlier wording',
      ),
    ],
    'A backup of another device put': [
      sorted(
        'keeps it private, and is told so before',
        'doesn’t get it back from an older backup',
        'somebody’s settings stay those of the device',
        'somebody is told of every kind of change',
      ),
      testsIn('ui/restoring.test.tsx')('reads what isn’t done without asking'),
    ],
    'One file made a sheet read-only': [
      testsIn('ui/newer-shape.test.tsx')(
        'that nobody ever wrote (%d)',
        'that only a newer Fledge knows',
        'somebody can erase a sheet that is in a newer shape',
      ),
    ],
    'Eight passcode slots at the cap': [
      testsIn('copies/slots.test.ts')('is never set to work with %s'),
      testsIn('journeys/live-page.test.ts')(
        'somebody whose backup asks for much work',
        'somebody with many sheets is told how far it is',
      ),
    ],
    'What a merge put away late': [testsIn('domain/thinning.test.ts')('keeps a wording that nothing of its day stands in for')],
    '10,000 times, one to three': [
      ceilings('whatever legal-looking file somebody restores'),
      testsIn('copies/merging.test.ts')('somebody who restores a backup'),
      kept('somebody who restored a file with %s'),
    ],
  },
  'Do the tests notice?': {
    'On 21 November 2026, 282 small changes': TELLING,
    'limits that are one higher': TELLING,
    'sorts whose order only': TELLING,
    'fields outside the sealed box': TELLING,
    'checks that a later one makes again': TELLING,
    'five gaps, which have tests since': [
      testsIn('copies/hostile.test.ts')('is refused with %s inside'),
      testsIn('copies/slots.test.ts')('is none when it is %j', 'may have a key of 32 bytes'),
    ],
  },
  'Where the key lies, and what follows from it': {
    'Since the end of November the data key': [
      keys('has no key in the database that opens anything', 'has that key, as the 32 bytes that it is'),
    ],
    'The device key lies in two places': [
      keys('finds it when the file of the key is gone', 'finds it when the file of the key is damaged'),
      gone('in the %s of its places has it there again once the next start has come to rest'),
      testsIn('storage/frozen-vaults.test.ts')('somebody who wrote with an earlier Fledge'),
    ],
    'A place that doesn’t answer counts as silent': [
      keys('loses nothing when the file system doesn’t answer once', 'begins anew when the key is lost in both places'),
    ],
    'When both have lost it, the mirror has': [
      gone('in both places finds everything that the copy holds'),
      testsIn('storage/copies.test.ts')(
        'has them in the mirror ten seconds after the last key',
        'and types on without a pause, has them there after a minute',
      ),
      healing('somebody who puts the page away in the middle of a word'),
    ],
    '**The private file system can be lost': [
      keys('finds it when the file of the key is gone', 'begins anew when the key is lost in both places'),
      testsIn('storage/frozen-vaults.test.ts')('somebody who wrote with an earlier Fledge'),
    ],
    'What can’t be opened when the key is exchanged': [gone('has it gone also from a row that was put aside')],
    'Where a browser writes no such file': [
      keys('has the key in the database, as an earlier Fledge had'),
      gone('in a browser that writes no files has it gone from the workbook'),
      erasing('somebody in a private window of Firefox', 'somebody whose browser writes no files'),
    ],
    'A vault that an earlier Fledge wrote': [
      gone(
        'opens at once, has the key taken out of the database at a quiet moment',
        'keeps it there while another tab waits to write',
      ),
    ],
    'A tab that still runs an earlier Fledge': [gone('keeps it there while another tab waits to write')],
    'Measured on 30 November 2026': TELLING,
    'what is erased, before': TELLING,
    'what is erased': [erased],
    'the same where the browser writes no files, Chromium': [erasingTraces],
    'kills in the act of erasing, Chromium': [erasingKilled],
    'copies, with damaged keys among them': [copies],
    'failing: opening, saving, mirroring, restoring, thinning': [operations],
    'failing: erasing an answer, erasing everything': [operations],
    'kills, Chromium': [killsChromium],
    'kills, Firefox': [killsFirefox],
    'Opening a small vault again': TELLING,
  },
  'A lock that is set, changed or taken off': {
    'Each of the three exchanges': [lockFailing, lockKilled],
    'Measured on 30 November 2026': TELLING,
    'failing: setting a lock': [lockFailing],
    'failing: changing a lock': [lockFailing],
    'failing: taking off a lock': [lockFailing],
    'killed: setting, changing and taking off a lock': [lockKilled],
    'searched: a lock from the start, and one that is set after 20 phrases were written': [lockResidue],
    'These trials, and the reading': TELLING,
    'A lock couldn’t be taken off in a later visit': [
      testsIn('workbook/in-page/locks.test.ts')('takes it off in a later visit'),
    ],
    'A workbook that was locked within ten seconds': [
      testsIn('workbook/in-page/letting-go.test.ts')('right after a word has that word in the copy', '%d ms after an erasing began'),
    ],
    'Half of a recovery code between': [
      testsIn('storage/lock-tries.test.ts')('doesn’t begin anew with something that is no try at all'),
      testsIn('workbook/in-page/locks.test.ts')('waits after the third wrong one'),
    ],
    'Where the clock had been a year ahead': [testsIn('storage/lock-tries.test.ts')('waits as long as at first and no longer')],
  },
  'What is known and not mended': {
    'While the key is exchanged': [gone('while typing in another one, keeps every letter of that'), healing('somebody who puts the page away in the middle of a word')],
    'Deleting a file takes it out of the profile.': UNTRIED,
    'What is typed into the very first page': [
      testsIn('journeys/typing.test.ts')('begins before the page has come alive, and what was typed is kept'),
      testsIn('journeys/early-words.test.ts')('after %s: %s'),
    ],
    'When the browser clears all': [under('and all copies with it, has the answers again and is told of those; the earlier wordings are gone')],
    'Sealing and writing what a restoring changed': [operations, testsIn('journeys/live-page.test.ts')('somebody with many sheets is told how far it is')],
    'An answer that was erased here': [sorted('gets with the backup of another device what was written there later than that')],
    'A single answer of more than 22 MB': [ceilings('has an answer that is too long for any file in none'), testsIn('ui/storage-page.test.tsx')('and has an answer that is too long for any file')],
    'A tab of a first visit for which nothing': [updates],
  },
  'What isn’t tried': { 'Real phones and what they do': UNTRIED },
};
