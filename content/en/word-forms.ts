/** Letters after which one vowel and one consonant make a word whose last letter is doubled: 'cut', 'slit', 'stop'. */
const DOUBLES = /(?:^|[^aeiou])[aeiou][bdgmnprt]$/;

/** Letters after which the plural takes a vowel: 'slashes', 'stitches'. */
const HISSES = /(?:s|x|z|ch|sh)$/;

/**
 * An English word with its regular endings, the word itself first: 'cut' with cuts, cutting and cutted. What children and
 * learners make of an irregular one is among them, and so is one letter where two belong.
 */
export function formsOf(word: string): readonly string[] {
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1);
    return [word, `${word}s`, `${word}d`, `${stem}ing`, `${stem}in`];
  }
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  const plain = [word, `${word}${HISSES.test(word) ? 'es' : 's'}`, `${word}ed`, `${word}ing`, `${word}in`];
  if (!DOUBLES.test(word)) return plain;
  const twice = `${word}${word.at(-1)}`;
  return [...plain, twice, `${twice}ed`, `${twice}ing`, `${twice}in`];
}

/** What a typed word may be a form of, the longer endings first: 'tapering' of 'taper', 'cried' of 'cry'. */
export function basesOf(typed: string): readonly string[] {
  const endings = ['ing', 'ed', 'es', 's'].filter((ending) => typed.endsWith(ending) && typed.length - ending.length >= 3);
  const bases = endings.flatMap((ending) => {
    const stem = typed.slice(0, -ending.length);
    const once = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
    const silent = ending === 's' ? [] : [`${stem}e`];
    return [stem, ...once, ...silent];
  });
  const withY = /(?:ies|ied)$/.test(typed) && typed.length > 4 ? [`${typed.slice(0, -3)}y`] : [];
  return [...new Set([...withY, ...bases])];
}
