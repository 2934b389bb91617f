/** A sentence or a few words in each of many scripts, as somebody might write them. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  Latin: 'I said goodbye, and I meant it.',
  Vietnamese: 'Tôi đã nói lời tạm biệt.',
  Greek: 'Είπα αντίο και το εννοούσα.',
  Cyrillic: 'Я сказала правду сестре.',
  Hebrew: 'אמרתי לה שלום, והלכתי (לבד).',
  Arabic: 'قلت لها وداعا (نعم) ومشيت.',
  Persian: 'من خداحافظی کردم و ۳۵ قدم رفتم.',
  Urdu: 'میں نے سچ بتایا۔',
  Syriac: 'ܫܠܡܐ ܥܠܟ',
  Thaana: 'މަރުޙަބާ',
  NKo: 'ߒ ߓߊ߯ߙߊ',
  Adlam: '𞤀𞤣𞤢𞤥𞤢 𞤶𞤢𞤪𞤢𞤥𞤢',
  Devanagari: 'मैंने अपनी बहन को सच बताया।',
  Bengali: 'আমি সত্য বলেছি।',
  Gurmukhi: 'ਮੈਂ ਸੱਚ ਦੱਸਿਆ।',
  Gujarati: 'મેં સાચું કહ્યું.',
  Tamil: 'நான் உண்மையைச் சொன்னேன்.',
  Telugu: 'నేను నిజం చెప్పాను.',
  Kannada: 'ನಾನು ಸತ್ಯ ಹೇಳಿದೆ.',
  Malayalam: 'ഞാൻ സത്യം പറഞ്ഞു.',
  Sinhala: 'මම ඇත්ත කිව්වා.',
  Thai: 'วันนี้ฉันเดินไปที่คลองก่อนมืด',
  Lao: 'ຂ້ອຍບອກຄວາມຈິງ',
  Khmer: 'ខ្ញុំបាននិយាយការពិត',
  Burmese: 'ကျွန်တော် အမှန်ကို ပြောခဲ့တယ်။',
  Tibetan: 'བཀྲ་ཤིས་བདེ་ལེགས།',
  Georgian: 'მე სიმართლე ვთქვი.',
  Armenian: 'Ես ճշմարտությունն ասացի։',
  Ethiopic: 'እውነቱን ተናገርኩ።',
  Cherokee: 'ᎣᏏᏲ ᏙᎯᏧ',
  Mongolian: 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ',
  Chinese: '现在我晚上睡得更好了。',
  Japanese: '妹に本当のことを話しました。',
  Korean: '동생에게 사실을 말했어요.',
  Gothic: '𐌰𐌱𐌲 𐌳𐌴',
};

/** What people write in two directions. */
export const MIXED: readonly string[] = [
  'She said שלום + עולם',
  'מחיר 500',
  'مرحبا 😀',
  'سطر ثالث (نعم).',
  'I said שלום עולם to her.',
  'אבג 14, Ana',
  'קראתי את "The End" פעמיים.',
  'اتصلت على 0800 111-222 (مجانا) يوم 12/11/2026.',
  'Call אמא (my mum) at 12:30, then אבא!',
  '10% מהזמן, 2.5 שעות',
  'a (ב) c [ד] e {ו} g <ז>',
  '- סעיף ראשון',
  '"שלום," אמרתי.',
  '𞤀𞤣𞤢𞤥𞤢 and ܫܠܡܐ',
];

const MARKS = range(0x300, 0x36f);
const STROKES = ['\u0334', '\u0335', '\u0336', '\u0337', '\u0338'];

function range(from: number, to: number, step = 1): readonly string[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => String.fromCodePoint(from + index * step));
}

/** Every letter of a text with marks on it. */
function withMarks(text: string, marks: string): string {
  return text.replace(/\p{L}/gu, (letter) => letter + marks);
}

const BROKEN = [
  '\ud800', '\udc00', 'a\ud83d', '\ude00b', '\ud83d\ud83d', 'x\ud800\u0301y', '\u0000', 'a\u0007b', '\u001b[31mred', '\u0085', '\u2028', '\u2029', '\ufeff', '\ufffe', '\uffff',
  '\u{1fffe}', '\u{10ffff}', '\ufffd', '\u00ad', 'soft\u00adhyphen', '\u200b', '\u200c', '\u200d', '\u2060', '\u034f', '\u115f', '\u3164', '\u180e', '\ufe0f', '\ufe0e', '\u{e0001}', '\u{e0041}\u{e007f}', '\ue000', '\u{f0000}', '\u0378',
];
const EMOJI = [
  '🎉', '❤️', '❤', '👨‍👩‍👧', '👩🏽‍🚀', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🇬🇧', '🇬', '🏳️‍🌈', '1️⃣', '👍🏿', '🧑🏻‍❤️‍💋‍🧑🏾', '☺︎', '☺️', '🫠', '\u{1fae9}', '👩‍👩', '\u200d👩', '👩\u200d', '🏽', '#\ufe0f\u20e3', '🐻‍❄️'.repeat(30), '👨\u200d'.repeat(2000),
];
const PILES = [8, 30, 100, 1000, 6000].flatMap((count) =>
  ['a\u0301', 'o\u0336', '\u05d0\u05b8', '\u0627\u064b', 'か\u3099', '\u0301'].map((start) => start + (start.at(-1) ?? '').repeat(count)),
);
const LONG = [
  'a'.repeat(100_000), 'W'.repeat(20_000), '字'.repeat(20_000), 'ש'.repeat(20_000), 'م'.repeat(20_000), '😀'.repeat(5000), 'क्'.repeat(3000), 'ᄀ'.repeat(6000), 'x\u0336'.repeat(5000),
  ' '.repeat(100_000), '\u00a0'.repeat(20_000), '\n'.repeat(3000), '\t'.repeat(20_000), '\u200b'.repeat(20_000), `${'a '.repeat(20_000)}`, 'שלום abc '.repeat(2000), '('.repeat(5000), '\u202e'.repeat(5000), '-'.repeat(20_000), '\u0301'.repeat(3000),
];
const CONTROLS = ['\u200e', '\u200f', '\u061c', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'].flatMap((control) => [
  control, `${control}abc`, `abc${control}`, `a${control}שלום${control}z`, `${control}${control}12 (אב) 34`, `${control}a\u0336b`,
]);
const NAUGHTY = [
  '', ' ', 'undefined', 'null', 'NaN', 'true', '0', '-1', '1E+02', '1/0', '0x0', '../../etc/passwd', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;&amp;', '&#x41;', ']]>', '<?xml?>', '<!--', '${7*7}', '{{7*7}}', '%s%n', '%00', '\\', '\\n', '\\u0041', '\\x', '(', ')', '()', '((', '))', '\\(', '\\)', '<<', '>>', '/Type', 'endobj', 'stream', 'endstream', '%%EOF', 'BT ET', "'; DROP TABLE users; --", '`', '```', '~~~', '| a | b |', '# x', '- x', '1. x', '>', '\r', '\r\n', 'a\rb', 'a\u000bb', 'a\fb', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'ﬁ ﬂ ﷽', 'İıſẞß', 'ǆ Ǆ', 'ﷺ', '㏂', '¯\\_(ツ)_/¯', '(╯°□°）╯︵ ┻━┻)', 'ಠ_ಠ', '̡͓̞ͅI̗̘̦͝n͇͇͙v̮̫ok̲̫̙͈i̖͙̭̹̠̞n̡̻̮̣̺g', '˙ɐnbᴉlɐ', '𝔸𝕓𝕔', 'Ａｂｃ', '⒜⒝⒞', 'ÅÅÅ', 'Ṩ̣̇', '½⅓', '₤₹₺₽฿', '→←↑↓⇒', '∑∫√∞', '■□▢', '„“”‚‘’«»', '—–‐-', '…', '·•', 'a\u0000b', '\u2800', '⠓⠑⠇⠇⠕', '𝄞', '☃☂★', '①②③', '♠♥', '⌘⇧', 'ʻokina', 'Ħ̷̶', 'ﬀ̸',
];

/** Strings that have broken programs, or that look as if they could. All differ. */
export const HOSTILE: readonly string[] = [
  ...new Set([
    ...[...'abcdefghijklmnopqrstuvwxyzAÉñ1'].flatMap((letter) => STROKES.map((stroke) => letter + stroke)),
    ...MARKS.map((mark) => `n${mark}`),
    ...MARKS.map((mark, index) => `e${mark}${MARKS[(index * 7) % MARKS.length]}`),
    ...STROKES.flatMap((stroke) => Object.values(SCRIPTS).slice(0, 6).map((text) => withMarks(text, stroke))),
    ...Object.values(SCRIPTS),
    ...MIXED,
    ...BROKEN,
    ...EMOJI,
    ...PILES,
    ...LONG,
    ...CONTROLS,
    ...NAUGHTY,
    ...range(0xa0, 0xff00, 0x100).map((character) => `x${character}y`),
    ...range(0x10000, 0x1fb00, 0x1000).map((character) => `${character} ${character}`),
  ]),
];
