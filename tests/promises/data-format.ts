import type { PromisesByHeading } from './table.ts';
import { TELLING, testsIn } from './table.ts';

const envelope = testsIn('copies/envelope.test.ts');
const slots = testsIn('copies/slots.test.ts');
const frozen = testsIn('copies/frozen.test.ts');
const hostile = testsIn('copies/hostile.test.ts');
const documented = testsIn('copies/documented.test.ts');
const ceilings = testsIn('copies/ceilings.test.ts');
const merging = testsIn('copies/merging.test.ts');
const two = testsIn('domain/merging-two.test.ts');
const merge = testsIn('domain/merge.test.ts');
const documents = testsIn('domain/documents.test.ts');
const mirror = testsIn('copies/mirror.test.ts');
const keys = testsIn('storage/device-keys.test.ts');
const gone = testsIn('workbook/in-page/erased-is-gone.test.ts');
const vaults = testsIn('storage/frozen-vaults.test.ts');
const sorted = testsIn('workbook/in-page/sorted-file.test.ts');
const storage = testsIn('ui/storage-page.test.tsx');
const locks = testsIn('workbook/in-page/locks.test.ts');
const lock = testsIn('copies/lock.test.ts');
const lockAsDocumented = testsIn('copies/lock-as-documented.test.ts');

const opensWithoutFledge = frozen('can read it without Fledge');
const refusedOutside = envelope('is refused with %s on it');
const refusedInside = hostile('is refused with %s inside');
const hugeInside = hostile('is dealt with soon when it holds $what');
const figures = documented('for %s: %s');
const failing = testsIn('faults/in-page/operations.test.ts')('somebody whose storage fails once in %s loses nothing');

/** The paragraphs of docs/data-format.md, by heading. */
export const dataFormat: PromisesByHeading = {
  'The format of Fledge’s copies': {
    'A backup, the app’s own mirror': [
      frozen('a copy of each kind is among those that were kept', 'somebody whose keyboard composes letters in another way'),
      storage('without a passcode still has a file whose name says nothing'),
      testsIn('ui/sharing.test.tsx')('hands the backup to another app, under a name that says nothing'),
      documented('for what Fledge itself asks for, and for the formats'),
    ],
    'This is format 1.': [documented('for what Fledge itself asks for, and for the formats')],
  },
  'The outside': {
    'One JSON object (RFC 8259)': [envelope('can be sent as plain ASCII'), frozen('gets the same where a later Fledge has added properties'), hostile('is opened with %s beside what belongs there')],
    '`app`': [refusedOutside],
    '`kind`': [refusedOutside],
    '`format`': [refusedOutside],
    '`made`': [refusedOutside],
    '`vault`': [refusedOutside],
    '`stamp`': [refusedOutside, envelope('a backup says on its outside how high the clocks in it are')],
    '`slots`': [refusedOutside, envelope('are eight at most'), frozen('is told in one sentence about %s')],
    '`lock`': [locks('%s, gets every word back with the code, and it stays locked')],
    '`box`': [refusedOutside, opensWithoutFledge],
    'Base64 is that of RFC 4648': [envelope('bytes go through base64 and back, and what isn’t base64 is none')],
    'Anybody can see all this without the key.': [storage('with a passcode, has a file in which no word can be read')],
  },
  Boxes: {
    'A box is the 12 bytes': [opensWithoutFledge, testsIn('copies/standards.test.ts')('as the platform’s own cipher has it')],
    'fledge|envelope|1|<kind>|<vault>|<stamp>|<made>': [opensWithoutFledge],
    'The `1` is the format.': [envelope('is refused when its box was put into another envelope', 'opens beside a slot that only a later Fledge knows')],
  },
  Slots: {
    'All slots of an envelope lead to one data key': [envelope('opens beside a slot that only a later Fledge knows', 'is refused with %s on it'), slots('is none when it is %j')],
    '**Open**:': [opensWithoutFledge, slots('may have a key of 32 bytes, or a salt of 8 to 64')],
    '**Passcode**:': [opensWithoutFledge],
    '{ "type": "passcode",': [opensWithoutFledge, documented('for what Fledge itself asks for'), slots('may have a key of 32 bytes, or a salt of 8 to 64')],
    'Bring the passcode into': [frozen('somebody whose keyboard composes letters in another way'), slots('isn’t set to work for an empty passcode')],
    'Argon2id (RFC 9106': [opensWithoutFledge, testsIn('copies/standards.test.ts')('a passcode becomes a key with Argon2id')],
    'Open the slot’s box with them.': [opensWithoutFledge],
    'fledge|slot|1|<vault>|argon2id|': [opensWithoutFledge, slots('is refused when any one bit of it, of its salt or of its figures was changed')],
    'The figures above are those': [slots('is never set to work with %j'), frozen('is told in one sentence about %s')],
    '`memory`': [documented('for the %s that a passcode may ask for')],
    '`passes`': [documented('for the %s that a passcode may ask for')],
    '`lanes`': [documented('for the %s that a passcode may ask for')],
    '**In a browser in which Argon2id can’t run**': [lock('runs no WebAssembly can set a lock all the same, by another function')],
    'It refuses it as well when': [documented('for all that the passcodes of one file may ask for together'), slots('is never set to work with %s')],
    'A box that doesn’t open means': [envelope('opens with the passcode, and not with another or none')],
    '**Device**:': [
      envelope('are passed over where they hang on a key that lies in this device'),
      keys('has that key, as the 32 bytes that it is'),
      testsIn('workbook/in-page/healing.test.ts')('somebody who puts the page away in the middle of a word'),
      testsIn('storage/sealing.test.ts')('a random id is 22 characters'),
    ],
    'fledge|slot|1|<vault>|device|<id>': [keys('has that key, as the 32 bytes that it is'), vaults('somebody who wrote with an earlier Fledge')],
    'Elsewhere a reader passes over it': [
      envelope('are passed over where they hang on a key', 'a backup says on its outside how high the clocks in it are, and has one of these ways in'),
      frozen('gets the same where a later Fledge has added properties and ways in'),
      mirror('each file of somebody’s mirror opens by itself, with a key of its own'),
    ],
  },
  'The contents': {
    'The opened box is JSON in UTF-8.': [envelope('comes back whatever characters it is made of'), opensWithoutFledge],
    '{ "documents": [<document>, …],': [opensWithoutFledge, refusedInside],
    'A **document** is all that was written': [hugeInside, merging('a made-up file that holds one document twice')],
    '{ "format": 1, "id": "goals", "worksheetVersion": 1,': [opensWithoutFledge],
    'The id is `worksheet` or': [
      refusedInside,
      testsIn('domain/addresses.test.ts')('an address names the worksheet, the occasion, the field, the row and the column'),
      two('made %s takes out what stands at it and below', 'on one side alone become private where the other side made all of it private'),
      testsIn('domain/rows.test.ts')('rows stand in the order that the reader gave them'),
      documents('%s is not a document'),
    ],
    'A **leaf** is the smallest thing': TELLING,
    '`value`': [merge('the later writing holds, and clearing counts as writing'), documents('a leaf that is not one is kept as it was found')],
    '`lamport`': [documents('a leaf that is not one is kept as it was found'), testsIn('workbook/in-page/workbook.test.ts')('each change has a clock one higher than any that the workbook holds')],
    '`writer`': [merge('of two wordings with one clock the one of the greater writer holds'), testsIn('workbook/in-page/workbook.test.ts')('each change has a clock one higher than any that the workbook holds')],
    '`at`': [merge('the clock decides, not the time on the device'), refusedInside, hostile('is opened with %s')],
    'Leaves and documents may have other': [
      opensWithoutFledge,
      testsIn('workbook/in-page/shelf.test.ts')('what a later Fledge wrote is known to be newer before it is opened, and keeps what it brings'),
      documents('reading drops no leaf', 'what was read can be saved and read again without a change'),
      testsIn('workbook/in-page/kept-is-kept.test.ts')('somebody who restored a file with %s finds the word that they write next'),
    ],
    'A **version** is what a document was': [opensWithoutFledge, merging('loses nothing that stood in either')],
  },
  'What is refused': {
    'another `app`; a `format` above 1': [refusedOutside, frozen('is told in one sentence about %s')],
    'a box that doesn’t open': [envelope('is refused when any one bit of its box was flipped'), refusedInside],
    'a document id that comes twice': [hugeInside, refusedInside],
    'a figure that is too large': [hugeInside],
    'what is beyond these limits.': [hugeInside, refusedInside, ceilings('%s, has each of them in the backup, and the newest in its first file')],
    'characters in the file': [figures, hostile('is refused with %s')],
    'depth of nesting in the contents': [figures, refusedInside, hostile('is opened with %s')],
    'values in the contents, counted each': [figures, hugeInside],
    documents: [figures, hugeInside],
    versions: [figures, hugeInside],
    'leaves and kept things in a document': [figures, hugeInside],
    'characters in a document’s id': [figures, refusedInside, hostile('is opened with %s')],
    'characters in an address': [figures, refusedInside, hostile('is opened with %s')],
    'What is refused is refused whole': [testsIn('ui/restoring.test.tsx')('from a file %s, reads so in one sentence, and nothing is changed'), envelope('never holds anything else when any one bit of the file was flipped')],
    'The mirror and the last sentence never leave': [mirror('somebody whose sheet has grown beyond what a file takes'), testsIn('storage/copies.test.ts')('somebody whose sheet has grown beyond what a file takes')],
  },
  'More than one file holds': {
    'What doesn’t fit into one file': [
      storage('that one file doesn’t hold, has several', 'and has an answer that is too long for any file'),
      ceilings('%s, has each of them in the backup, and the newest in its first file', 'has all of it in parts that each fit', 'has an answer that is too long for any file in none'),
    ],
  },
  'Clocks that nobody wrote': {
    'Before a file is taken in or written': [
      documented('for how far one clock may be ahead of the one before it'),
      ceilings('are brought down once, keep their order', 'are left alone where somebody could have written so often', 'in days when that was taken as it is', 'finds what it holds in its own order'),
    ],
  },
  'The vault’s key': {
    'The database holds rows': [keys('has that key, as the 32 bytes that it is', 'has no key in the database that opens anything'), documented('for what Fledge itself asks for'), vaults('somebody who wrote with an earlier Fledge')],
    'To erase something, Fledge': TELLING,
    'makes a new device key': [gone('has the key destroyed under which it was stored')],
    'in one transaction seals every row anew': [gone('has the key destroyed under which it was stored', 'on a full disk hears that it isn’t erased, finds all of it as it was'), failing],
    'deletes the old device key in both places': [gone('has the key destroyed under which it was stored')],
    'takes each file of the mirror away': [gone('has the key destroyed under which it was stored', 'finds it gone, and no copy brings an earlier wording back'), testsIn('ui/erasing.test.tsx')('leaves no wording of it anywhere on the device')],
    'If it is stopped before the second step': [
      gone('on a full disk hears that it isn’t erased', 'finds it gone, and no copy brings an earlier wording back', 'opens at once, has the key taken out of the database at a quiet moment'),
      testsIn('faults/erasing.test.ts')('somebody whose browser is killed while an answer is erased finds it whole or gone'),
    ],
    'A vault of format 1 has an open slot': [
      keys('has the key in the database, as an earlier Fledge had, and can write'),
      vaults('a vault of every format that there was', 'somebody who wrote with an earlier Fledge'),
      testsIn('faults/erasing.test.ts')('somebody in a private window of Firefox has the key in the database'),
    ],
  },
  'The lock': {
    'A workbook with a passcode has one thing more': [locks('reads and writes on, and whoever opens it next sees nothing before the passcode'), documented('for what Fledge itself asks for, and for the formats')],
    'A third way may be a **passkey slot**': [
      lockAsDocumented('a passkey that gives anything but 32 bytes is no way in, and one that does is as the page describes it'),
      testsIn('journeys/lock.test.ts')('is offered to open it as they open the device'),
    ],
    'A recovery code is 16 random bytes': [lockAsDocumented('a lock is as its own page describes it, down to the byte')],
    'fledge|slot|1|<vault>|recovery|<salt in base64>': [lockAsDocumented('a lock is as its own page describes it, down to the byte')],
    'for the recovery slot’s box': TELLING,
    'Beside each way stands `sum`': [locks('is told that the way is damaged, and not that the passcode is wrong')],
    'To set, change or take off a lock': [locks('changes the passcode, after which the old one and the old code open nothing', 'takes it off, and is asked nothing from then on')],
    'The files of the mirror and the last sentence': [locks('%s, gets every word back with the code, and it stays locked'), testsIn('ui/locks.test.tsx')('reads the safety plan there, where they let it be read, and nothing else')],
  },
  'Merging two': {
    'A merge is a union.': [merging('changes nothing by restoring it a second time', 'comes to the same workbook, whichever device', 'comes to the same workbook with three backups', 'loses nothing that stood in either')],
    'Of two leaves at one address': [merge('the later writing holds, and clearing counts as writing', 'of two wordings with one clock the one of the greater writer holds')],
    'One stamp belongs to one value.': [merge('of two wordings under one stamp', 'of two leaves that differ in their time alone', 'what a later Fledge added to a leaf counts alike')],
    'The leaf that isn’t current becomes': [merging('loses nothing that stood in either', 'changes nothing by restoring it a second time', 'a wording that comes twice in one file')],
    '`format` and `worksheetVersion` become': [
      merge('of a document that two versions of Fledge wrote', 'what could not be read is kept from both', 'two different things that could not be read', 'of what a later Fledge added to both documents'),
    ],
    '**Erasings.**': [
      two('made %s takes out what stands at it and below', 'leaves what was written afterwards', 'takes out what couldn’t be read there', 'takes a leaf out of what the document was', 'holds whatever its value is'),
      merging('never sees again what was erased on either device'),
    ],
    '**Marks** that were made apart': [
      two('%s and %s come to %s, under the later stamp', 'on one side alone become private', 'on one side alone stay', 'on one and the same device, the later one holds', 'erasings of two devices are no earlier wordings'),
      merging('finds private whatever was made private on either device'),
      mirror('somebody whose two copies bear one stamp'),
    ],
    'When a reader restores a file': [
      sorted('keeps it private, and is told so before', '%s, finds it as it was', 'has it on another device until they choose to erase it there too', 'doesn’t get it back from an older backup', 'somebody’s settings stay those of the device'),
      testsIn('ui/newer-shape.test.tsx')('that only a newer Fledge knows', 'that can just have been reached', 'that nobody ever wrote (%d)'),
    ],
    'Texts are compared by their UTF-16 units.': [merge('texts are compared by their UTF-16 units')],
  },
  'What “format” promises': {
    'Every later Fledge opens every format': [
      frozen('a copy of every format that there was', 'none of them was made anew, or taken away', 'gets back everything that they wrote'),
      envelope('opens beside a slot that only a later Fledge knows', 'what stands beside the documents and the versions in a file isn’t taken along'),
    ],
  },
};

