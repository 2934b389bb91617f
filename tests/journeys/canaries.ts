/** Forty phrases that occur nowhere else, of letters alone so that no encoding of them is a word by chance. */
export const canaries = Array.from({ length: 40 }, (_, index) => {
  const letters = (seed: number) =>
    Array.from({ length: 9 }, (__, at) => String.fromCharCode(97 + ((seed * 7919 + at * at * 104_729 + at * 31) % 26))).join('');
  return `${letters(index + 1)} ${letters(index + 101)}`;
});
