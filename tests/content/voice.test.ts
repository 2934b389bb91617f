import { describe, expect, test } from 'vitest';
import { blockWords, blocksAtFoot, sourcesOfBlock } from '#catalogue/blocks.ts';
import { sources } from '#catalogue/sources.ts';
import { chapterBlocks } from '#content/chapter-blocks.ts';
import type { Chapter, Piece } from './chapter-text.ts';
import { blockLines, blocksOf, chapters } from './chapter-text.ts';
import { median, readingOf, sentencesOf, wordsOf } from './reading-grade.ts';
import { pageWords } from '#catalogue/page-words.ts';

/** Sentences that a caution is known by, wherever it stands. */
const CAUTION =
  /\b(?:emergency number|see a doctor|ambulance|a doctor today|kissed|scares? you|don[’']t feel safe|reads your (?:phone|messages)|opens your post|ask (?:first )?who decides|a lawyer|if you(?:[’']re| are) under 18|places to ask or complain|told not to contact)\b/i;

/** Sentences of six words or fewer among all that are read, from 0 to 1. */
function shareOfShort(of: readonly Chapter[]): number {
  return readingOf(of.flatMap((chapter) => [...allOf(chapter), ...saysOf(chapter)])).short;
}

/** Calm pages on which cautions may take more room, and why. */
const ABOUT_CAUTIONS: Readonly<Record<string, string>> = {
  'not-sure': 'it is the page on which people decide, so the whole list stands open on it',
  'under-18': 'who may be told, and who is safe to tell, is what it is about',
  'ways-therapy-ends': 'it lists every ending, those with harm and danger among them',
  'a-while-ago': 'whoever feels worse now than then, or was harmed years ago, reads of both here',
  'group-or-couple': 'whoever goes with a partner may be afraid of them, and reads of that first',
  'when-leaving-isnt-yours': 'who decides, and who to ask before a session is missed, is what it is about',
  'moving-away': 'whoever moves may be leaving somebody who scares them, and the days before that are dangerous',
};

function holds(pieces: readonly Piece[], ...names: readonly string[]): boolean {
  return pieces.some((piece) => piece.type === 'component' && names.includes(piece.name));
}

/** The paragraphs of a chapter: no headings, no items of lists, nothing in a box of its own. */
function paragraphsOf({ pieces }: Chapter): readonly string[] {
  return pieces.flatMap((piece) => (piece.type === 'prose' && !piece.isItem && piece.box !== 'Pause' ? [piece.text] : []));
}

function saysOf({ pieces }: Chapter): readonly string[] {
  return pieces.flatMap((piece) => (piece.type === 'component' && piece.name === 'Say' ? Object.values(piece.props) : []));
}

/** Everything in a chapter that is read as a sentence, in boxes and lists too. */
function allOf({ pieces }: Chapter): readonly string[] {
  return pieces.flatMap((piece) => (piece.type === 'prose' && (!piece.isItem || /[.?!”]$/.test(piece.text)) ? [piece.text] : []));
}

const wordsIn = (lines: readonly string[]) => lines.reduce((sum, line) => sum + wordsOf(line).length, 0);

/** What is in sight of somebody who unfolds nothing, without the names of links in boxes: all of it in words, and the cautions in it. */
function inSight(chapter: Chapter): { readonly all: number; readonly cautions: number } {
  const prose = chapter.pieces.flatMap((piece) => (piece.type === 'prose' && piece.box !== 'More' ? [piece.text] : []));
  const headings = chapter.pieces.flatMap((piece) => (piece.type === 'heading' ? [piece.text] : []));
  const foot = blocksAtFoot(chapter.slug).flatMap((block) => {
    const { label, says } = blockWords.beforeYouGo[block];
    return [label, says];
  });
  const danger = holds(chapter.pieces, 'Safe') ? [pageWords.chapter.helpQuestion] : [];
  const open = chapter.pieces.filter((piece) => !('box' in piece && piece.box === 'More'));
  const blocks = blocksOf(open).flatMap(blockLines);
  const boxes = wordsIn([...foot, ...danger, ...blocks]);
  return {
    all: wordsIn([...prose, ...headings, ...saysOf(chapter)]) + boxes,
    cautions: wordsIn(sentencesOf(prose).filter((sentence) => CAUTION.test(sentence))) + boxes,
  };
}

describe('whoever reads', () => {
  test('meets whole sentences, for five to seven years of school', () => {
    const readings = chapters.map((chapter) => ({ slug: chapter.slug, ...readingOf(paragraphsOf(chapter)) }));
    const all = chapters.map((chapter) => ({ slug: chapter.slug, ...readingOf([...allOf(chapter), ...saysOf(chapter)]) }));
    const told = readings.map(
      ({ slug, grade }, at) =>
        `${slug} grade ${grade.toFixed(1)}, ${all[at]?.mean.toFixed(1)} words, ${(100 * (all[at]?.short ?? 1)).toFixed(0)} % short`,
    );
    const middle = median(readings.map(({ grade }) => grade));
    process.stdout.write(`${told.join('\n')}\nmedian grade ${middle.toFixed(1)} of ${readings.length} chapters\n`);
    expect(readings.filter(({ grade }) => grade > 8)).toEqual([]);
    expect(middle).toBeGreaterThanOrEqual(5);
    expect(middle).toBeLessThanOrEqual(7);
    expect(median(all.map(({ mean }) => mean))).toBeGreaterThanOrEqual(11);
    expect(median(all.map(({ mean }) => mean))).toBeLessThanOrEqual(15);
    expect(shareOfShort(chapters)).toBeLessThanOrEqual(0.15);
  });

  test('finds the page in three lines at its head', () => {
    for (const { slug, pieces } of chapters) {
      const short = pieces.filter((piece) => piece.type === 'prose' && piece.box === 'InShort');
      expect(short, slug).toHaveLength(3);
    }
  });

  test('isn’t told one thing on page after page in the same words, but for what stands in a box of its own', () => {
    const places = new Map<string, Set<string>>();
    for (const chapter of chapters)
      for (const sentence of sentencesOf(paragraphsOf(chapter))) {
        if (wordsOf(sentence).length < 6) continue;
        places.set(sentence, (places.get(sentence) ?? new Set()).add(chapter.slug));
      }
    const often = [...places].filter(([, slugs]) => slugs.size > 3).map(([sentence, slugs]) => `${slugs.size}: ${sentence}`);
    expect(often).toEqual([]);
  });

  test('comes on a calm page upon cautions in one word of ten at most', () => {
    const shares = chapters
      .filter(({ slug }) => !chapterBlocks[slug]?.isRaw)
      .map((chapter) => ({ slug: chapter.slug, ...inSight(chapter) }))
      .map(({ slug, all, cautions }) => ({ slug, share: cautions / all }));
    process.stdout.write(`cautions: ${shares.map(({ slug, share }) => `${slug} ${(100 * share).toFixed(1)} %`).join(', ')}\n`);
    expect(shares.filter(({ slug, share }) => share > 0.1 && !(slug in ABOUT_CAUTIONS))).toEqual([]);
  });
});

describe('what keeps somebody safe', () => {
  test('is told for chapters that are there', () => {
    const slugs = chapters.map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(Object.keys(chapterBlocks)));
    expect(slugs).toEqual(expect.arrayContaining(Object.keys(ABOUT_CAUTIONS)));
  });

  /** Pages of facts, with nothing in them that one decides or feels tonight. */
  const FACTS = new Set(['how-long', 'what-i-can-ask']);

  test.each(chapters.filter(({ slug }) => !FACTS.has(slug)))('$slug asks about tonight near its head', ({ slug, pieces }) => {
    const second = pieces.findIndex(
      (piece, at) => piece.type === 'heading' && pieces.slice(0, at).some(({ type }) => type === 'heading'),
    );
    expect(holds(pieces.slice(0, second), 'Safe'), slug).toBe(true);
  });

  test.each(chapters)('$slug says nothing in its text that stands at its foot as well', ({ slug, pieces }) => {
    const foot = blocksAtFoot(slug);
    if (foot.includes('medicines')) expect(holds(pieces, 'Medicines')).toBe(false);
    const ids = pieces.flatMap((piece) => (piece.type === 'heading' ? [piece.id] : []));
    expect(ids.filter((id) => foot.some((block) => block === id))).toEqual([]);
    for (const id of foot.flatMap(sourcesOfBlock)) expect(Object.keys(sources)).toContain(id);
  });

  /** Their words are for friends and doctors, and none for a therapist. */
  const WORDS_FOR_OTHERS = /^(?:not-safe|they-died.*|a-dip-is-not-the-start)$/;

  test.each(chapters.filter((chapter) => saysOf(chapter).length > 0))(
    '$slug, which has words to say, says what to do where a line was crossed',
    ({ slug, pieces }) => {
      const links = pieces.flatMap((piece) => (piece.type === 'link' ? [piece.to] : []));
      const says =
        blocksAtFoot(slug).includes('crossed-line') ||
        holds(pieces, 'CrossedLine') ||
        links.some((to) => /^\/read\/not-safe|^\/help#therapist/.test(to));
      expect(says || WORDS_FOR_OTHERS.test(slug)).toBe(true);
    },
  );

  test.each(chapters.filter(({ pieces }) => pieces.some((piece) => piece.type === 'link' && piece.to === '/read/raising-it')))(
    '$slug, from which somebody goes on to tell them, speaks of medicines',
    ({ slug, pieces }) => {
      const links = pieces.flatMap((piece) => (piece.type === 'link' ? [piece.to] : []));
      expect(blocksAtFoot(slug).includes('medicines') || holds(pieces, 'Medicines') || links.includes('/help#medicines')).toBe(
        true,
      );
    },
  );
});
