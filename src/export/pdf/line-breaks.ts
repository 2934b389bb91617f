import type { Cluster } from './clusters.ts';

/** Scripts that put no space between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SPACE = /^[^\S\u00a0\u2007\u202f]|^\u200b/u;
const HYPHEN = /^[-/\u2010\u2013\u2014]$/;
const STARTS_NO_LINE = /^[\p{Pe}\p{Pf}!?.,:;…%、。，．！？：；・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々ๆ]/u;
const ENDS_NO_LINE = /^[\p{Ps}\p{Pi}]/u;
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;

/**
 * The parts that a line may be made of: it may break between any two and nowhere within one. Spaces end the part they
 * follow. A few rules of Unicode's UAX 14 stand here, those that people's own sentences need.
 */
export function unbreakable(clusters: readonly Cluster[], language: string): readonly (readonly Cluster[])[] {
  const starts = wordStarts(clusters, language);
  const parts: Cluster[][] = [];
  let part: Cluster[] = [];
  let offset = 0;
  for (const [index, cluster] of clusters.entries()) {
    const previous = clusters[index - 1];
    if (previous && mayBreak(previous.text, cluster.text, starts.has(offset))) {
      parts.push(part);
      part = [];
    }
    part.push(cluster);
    offset += cluster.text.length;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

function mayBreak(before: string, after: string, atWordStart: boolean): boolean {
  if (SPACE.test(after)) return false;
  if (SPACE.test(before)) return true;
  if (STARTS_NO_LINE.test(after) || ENDS_NO_LINE.test(before)) return false;
  if (HYPHEN.test(before)) return /^\p{L}/u.test(after);
  if (EMOJI.test(before) || EMOJI.test(after)) return true;
  return atWordStart && (SPACELESS.test(before) || SPACELESS.test(after));
}

function wordStarts(clusters: readonly Cluster[], language: string): ReadonlySet<number> {
  const line = clusters.map(({ text }) => text).join('');
  if (!SPACELESS.test(line)) return new Set();
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return new Set(Array.from(words.segment(line), ({ index }) => index));
}
