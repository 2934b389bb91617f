import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { beginWords } from '#catalogue/begin-words.ts';
import { paths } from '#catalogue/paths.ts';
import type { OpeningId } from '#domain/paths/situation.ts';
import { FirstScreen } from '#ui/begin/FirstScreen.tsx';
import { openWorkbook } from '#workbook/workbook.ts';
import { freshName, loadWorksheets, onDevice, readersWorkbook, readVault, saved } from '../workbook/in-page/opened-workbook.ts';
import { showPrerendered } from './render.tsx';
import { somebodyWho, told } from '../workbook/in-page/situations.ts';
import { walk } from './walk.tsx';

/** The answers to the first question, word for word, in their order. */
const ANSWERS: readonly (readonly [id: OpeningId, label: string])[] = [
  ['ending', 'It’s ending'],
  ['days-away', 'The last session is days away'],
  ['just-ended', 'It just ended'],
  ['died', 'They died'],
  ['while-ago', 'It was a while ago'],
  ['not-sure', 'I’m not sure I’ll stay'],
  ['not-safe', 'I don’t feel safe with them'],
  ['looking', 'Just looking'],
];

const QUESTION = 'Is your therapy ending, or is it over?';
const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true });
const keep = page.getByRole('button', { name: 'Keep this answer on this device' });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });

/** The links that are answers: all but those to what others could see, and for whom it's about somebody else. */
function answersIn(main: HTMLElement): readonly HTMLAnchorElement[] {
  const beside = new Set(['/about/privacy', '/read/ways-therapy-ends#someone-else', '/shared-computer']);
  return [...main.querySelectorAll('a')].filter((each) => !beside.has(each.getAttribute('href') ?? ''));
}

beforeAll(loadWorksheets);

describe('somebody who comes for the first time', () => {
  test('is asked one question, with eight answers that are links', async () => {
    const { main } = await walk(await readersWorkbook(), '/');
    await expect.element(heading(QUESTION)).toBeVisible();
    const links = answersIn(main);
    expect(links.map(({ textContent }) => textContent)).toEqual(ANSWERS.map(([, label]) => label));
    expect(links.map((each) => each.getAttribute('href'))).toEqual(ANSWERS.map(([id]) => paths.openings[id].to));
    expect(main.querySelectorAll('input, textarea, button, select')).toHaveLength(0);
  });

  test('reads that a tap isn’t kept, where what they write stays, who may read it, and that nobody is watching', async () => {
    await walk(await readersWorkbook(), '/');
    await expect
      .element(
        page.getByText(
          /tap on this page isn’t kept unless you ask Fledge to keep it, or go on to answer more. Nobody at Fledge is watching/,
        ),
      )
      .toBeVisible();
    await expect.element(page.getByText(/stays on this device.*whoever can open it may read it/)).toBeVisible();
    await expect.element(link('It isn’t my therapy')).toHaveAttribute('href', '/read/ways-therapy-ends#someone-else');
    await expect.element(link('What others could see')).toHaveAttribute('href', '/about/privacy');
  });

  test('taps the note below an answer, and is led on as by the answer', async () => {
    const { main, at } = await walk(await readersWorkbook(), '/');
    const note = [...main.querySelectorAll('p')].find(({ textContent }) => textContent === paths.openings['not-safe'].note);
    const { left, top, width, height } = note?.getBoundingClientRect() ?? new DOMRect();
    const hit = document.elementFromPoint(left + width / 4, top + height / 2);
    expect(hit?.closest('a')?.textContent).toBe('I don’t feel safe with them');
    await userEvent.click(hit ?? main);
    await expect.poll(at).toBe('/read/not-safe');
  });

  test.each(ANSWERS)(
    'and answers %s, is led on, and finds Today in its place for this visit; the device holds nothing of it',
    async (id, label) => {
      const name = freshName();
      const workbook = await readersWorkbook(name);
      const { at, go } = await walk(workbook, '/');
      await userEvent.click(link(label));
      await expect.poll(at).toBe(paths.openings[id].to);
      expect(told(workbook)).toEqual({ opening: id, ...paths.openings[id].tells });
      await go('/');
      await expect.element(heading('Today')).toBeVisible();
      expect(heading(QUESTION).query()).toBeNull();
      // Something else is written, and is there: by then, an answer would be too.
      workbook.answer('goals/unplanned', 'I laugh more');
      await saved(workbook);
      expect((await readVault(name)).documents.map((each) => each.id)).toEqual(['goals']);
    },
  );

  test.each(ANSWERS)('and answers %s, finds it on the device once they ask for it on Today', async (id, label) => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    const { go } = await walk(workbook, '/');
    await userEvent.click(link(label));
    await go('/');
    // Someone who isn't safe finds it where their answers are unfolded; it is suggested to nobody like them.
    if (id === 'not-safe') {
      expect(keep.query()).toBeNull();
      await userEvent.click(page.getByText('Show my answers'));
    }
    await userEvent.click(keep);
    await saved(workbook);
    expect(await onDevice(name, 'situation/opening')).toBe(id);
    await expect.element(page.getByText(/^Your answer is kept on this device/)).toHaveFocus();
    expect(keep.query()).toBeNull();
  });

  test('and wrote something without keeping an answer, finds the way back to it behind the question', async () => {
    const workbook = await readersWorkbook();
    const { at } = await walk(workbook, '/');
    await expect.element(heading(QUESTION)).toBeVisible();
    expect(link(/^Carry on/).query()).toBeNull();
    workbook.answer('last-session/who-knows', 'My sister');
    await expect.element(link('Carry on: Plan for the last session')).toHaveAttribute('href', '/worksheets/last-session/after');
    await userEvent.click(link('Carry on: Plan for the last session'));
    await expect.poll(at).toBe('/worksheets/last-session/after');
  });

  test('and changes an answer that is kept, has the new one kept in its place, but for being unsafe', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    workbook.chooseSituation({ opening: 'ending' });
    const { go } = await walk(workbook, '/begin');
    await expect.element(page.getByText(/^Your earlier answer is kept on this device/)).toBeVisible();
    await userEvent.click(link('It was a while ago'));
    expect(workbook.isHolding()).toBe(false);
    await saved(workbook);
    expect(told(await readersWorkbook(name))).toMatchObject({ opening: 'while-ago' });
    await go('/begin');
    await userEvent.click(link('I don’t feel safe with them'));
    expect(workbook.isHolding()).toBe(true);
    await saved(workbook);
    expect(told(await readersWorkbook(name))).toEqual({});
  });

  test('and says that they aren’t safe, is asked nowhere else to keep it', async () => {
    const workbook = await readersWorkbook();
    const { go, main } = await walk(workbook, '/');
    await userEvent.click(link('I don’t feel safe with them'));
    for (const address of ['/begin', '/begin/which', '/begin/when', '/begin/words', '/read/not-safe']) {
      await go(address);
      await expect.poll(() => main.querySelector('h1')).not.toBeNull();
      expect(keep.query(), address).toBeNull();
    }
  });

  test('and says that they aren’t safe, hasn’t that kept by what they tell after it', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    const { go } = await walk(workbook, '/');
    await userEvent.click(link('I don’t feel safe with them'));
    await go('/begin/which');
    await userEvent.click(page.getByText(beginWords.steps.which.circumstances));
    await userEvent.click(page.getByRole('checkbox', { name: 'I’m under 18' }));
    await saved(workbook);
    expect(await onDevice(name, 'situation/under18')).toBe(true);
    expect(await onDevice(name, 'situation/opening')).toBeUndefined();
  });

  test.each(['/begin/which', '/begin/when', '/begin/words'])(
    'and answers, is offered on %s to keep it; what they pick there is kept with it, as the page says',
    async (address) => {
      const name = freshName();
      const workbook = await readersWorkbook(name);
      const { at, go, main } = await walk(workbook, '/');
      await userEvent.click(link('It’s ending'));
      await expect.poll(at).toBe('/begin/which');
      await go(address);
      await expect.poll(at).toBe(address);
      await expect.element(keep).toBeVisible();
      expect(main.textContent).toMatch(/on this device/);
      if (address === '/begin/words') await userEvent.click(keep);
      else await userEvent.click(page.getByRole('radio').first());
      await saved(workbook);
      expect(await onDevice(name, 'situation/opening')).toBe('ending');
      await expect.element(page.getByText(/^Your answer is kept on this device/)).toBeVisible();
    },
  );

  test('and answers while the workbook still opens, is taken by that answer, not by it and an earlier one', async () => {
    const name = freshName();
    const earlier = await readersWorkbook(name);
    earlier.chooseSituation({ opening: 'ending', ending: 'move', runway: 'few', word: 'cut' });
    await saved(earlier);
    const workbook = openWorkbook({ name });
    workbook.chooseSituation({ opening: 'died', ending: 'death', runway: undefined, since: undefined, word: 'loss' });
    await workbook.ready;
    expect(told(workbook)).toEqual({ opening: 'died', ending: 'death', word: 'loss' });
  });

  test('and has told only that they look around, isn’t told to be anything else', async () => {
    const { main } = await walk(await somebodyWho({ opening: 'looking' }), '/');
    await userEvent.click(page.getByText('Show my answers'));
    await expect.element(page.getByText('Just looking.')).toBeVisible();
    expect(main.textContent).toContain('What does it mean that therapy is ending?');
  });
});

describe('somebody who changes what they told', () => {
  test('sees the answer so far beside one answer, and beside another once that is chosen', async () => {
    const { go } = await walk(await somebodyWho({ opening: 'while-ago' }), '/begin');
    await expect.element(link('It was a while ago (your answer so far)')).toBeVisible();
    expect(page.getByText('(your answer so far)').elements()).toHaveLength(1);
    await userEvent.click(link('They died'));
    await go('/begin');
    await expect.element(link('They died (your answer so far)')).toBeVisible();
    await expect.element(link('It was a while ago')).toBeVisible();
  });

  test('to just looking, has taken back all that they told but their own words, after coming back too', async () => {
    const name = freshName();
    const earlier = await readersWorkbook(name);
    earlier.chooseSituation({
      opening: 'ending',
      ending: 'sudden',
      runway: 'few',
      under18: true,
      ordered: true,
      noContact: true,
      word: 'cut',
    });
    await saved(earlier);
    await walk(earlier, '/begin');
    await userEvent.click(link('Just looking'));
    await saved(earlier);
    expect(told(earlier)).toEqual({ opening: 'looking', word: 'cut' });
    const later = await readersWorkbook(name);
    expect(told(later)).toEqual({ opening: 'looking', word: 'cut' });
  });

  test('to another first answer, has told nothing any more that went with the old one', async () => {
    const workbook = await somebodyWho({
      opening: 'ending',
      ending: 'move',
      runway: 'few',
      under18: true,
      word: 'cut',
      therapist: 'Ana',
    });
    await walk(workbook, '/begin');
    await userEvent.click(link('It was a while ago'));
    expect(told(workbook)).toEqual({ opening: 'while-ago', under18: true, word: 'cut', therapist: 'Ana' });
  });

  test('by way of the answer that they gave, finds the rest as they told it', async () => {
    const workbook = await somebodyWho({ opening: 'ending', ending: 'move', runway: 'few' });
    const { at } = await walk(workbook, '/begin');
    await userEvent.click(link('It’s ending (your answer so far)'));
    await expect.poll(at).toBe('/begin/which');
    await expect.element(radio('One of us is moving, or the times don’t work')).toBeChecked();
    await userEvent.click(link(beginWords.steps.when.title));
    await expect.element(radio('A few sessions are left')).toBeChecked();
    expect(told(workbook)).toEqual({ opening: 'ending', ending: 'move', runway: 'few' });
  });

  test('to another ending, has told the time still where it goes with that one', async () => {
    const workbook = await somebodyWho({ opening: 'ending', ending: 'move', runway: 'few' });
    const { go } = await walk(workbook, '/begin/which');
    await userEvent.click(radio('They’re retiring'));
    await expect.poll(() => told(workbook)).toEqual({ opening: 'ending', ending: 'retirement', runway: 'few' });
    await expect.element(radio('One of us is moving, or the times don’t work')).not.toBeChecked();
    await userEvent.click(link(beginWords.steps.when.title));
    await expect.element(radio('A few sessions are left')).toBeChecked();
    await go('/begin/which');
    await userEvent.click(page.getByText(beginWords.steps.which.others));
    await userEvent.click(radio('They died'));
    await go('/');
    await userEvent.click(page.getByText('Show my answers'));
    await expect.element(page.getByText('They died.', { exact: true })).toBeVisible();
  });

  test('from “It just ended” to which one it was, is still asked little', async () => {
    const workbook = await somebodyWho({ opening: 'just-ended', since: 'hours' });
    await walk(workbook, '/begin/which');
    await userEvent.click(page.getByText(beginWords.steps.which.others));
    await userEvent.click(radio('Something that I was promised didn’t happen'));
    await userEvent.click(link(beginWords.steps.when.title));
    await expect.element(radio('Today or yesterday')).toBeChecked();
  });
});

test('the first screen is drawn on the device as it was prerendered, and then shows what was told', async () => {
  const workbook = await somebodyWho({ opening: 'died' });
  const { main } = showPrerendered(workbook, <FirstScreen name="Begin" />, (html) => {
    expect(answersIn(html).map(({ textContent }) => textContent)).toEqual(ANSWERS.map(([, label]) => label));
  });
  await expect.element(link('They died (your answer so far)')).toBeVisible();
  expect(answersIn(main)).toHaveLength(8);
});
