import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { beginWords } from '#catalogue/begin-words.ts';
import { commonEndings, endingChapters } from '#catalogue/paths.ts';
import { ENDINGS } from '#domain/paths/situation.ts';
import { SituationChoice } from '#ui/begin/SituationChoice.tsx';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { faultsIn, inTheme, smallTargets, themes, tooWide, windowOf } from './page-checks.ts';
import { freshName, loadWorksheets, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { showPrerendered } from './render.tsx';
import { somebodyWho, told } from '../workbook/in-page/situations.ts';
import { walk } from './walk.tsx';

const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
/** Opens what is folded up behind this line. */
const unfold = (summary: string) => userEvent.click(page.getByText(summary, { exact: true }));
const box = (name: string) => page.getByRole('textbox', { name, exact: true });

beforeAll(loadWorksheets);

describe('somebody whose therapy ends', () => {
  test('sees seven endings and “something else”, picks one of either, and it’s kept at once', async () => {
    const workbook = await somebodyWho({ opening: 'ending' });
    const { main } = await walk(workbook, '/begin/which');
    expect(main.querySelectorAll('input[type=radio]')).toHaveLength(21);
    expect(page.getByRole('radio').elements()).toHaveLength(commonEndings.length);
    await userEvent.click(radio('It isn’t helping'));
    await unfold(beginWords.steps.which.others);
    expect(page.getByRole('radio').elements()).toHaveLength(21);
    await userEvent.click(radio('They’re ill'));
    await expect.poll(() => told(workbook).ending).toBe('illness');
    expect(main.querySelectorAll('input[type=radio]:checked')).toHaveLength(1);
  });

  test('finds what they picked in sight when they come back, wherever it stands', async () => {
    await walk(await somebodyWho({ opening: 'ending', ending: 'illness', ordered: true }), '/begin/which');
    await expect.element(radio('They’re ill')).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name: 'A court, a hospital or the authorities have a say' })).toBeVisible();
  });

  test.each(ENDINGS)('and picks %s, reads the first page about it on the next screen', async (ending) => {
    const workbook = await somebodyWho({ opening: 'ending', ending });
    const { at, main } = await walk(workbook, '/begin/which');
    const lead = main.querySelector('a.lead');
    expect(endingChapters).toContain(lead?.getAttribute('href')?.replace('/read/', ''));
    lead?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await expect.poll(at).toBe(lead?.getAttribute('href'));
  });

  test('goes on without one, and can say any time', async () => {
    const { main, at } = await walk(await somebodyWho({ opening: 'ending' }), '/begin/which');
    await expect.element(link('Read: What does it mean that therapy is ending?')).toBeVisible();
    await userEvent.click(link(beginWords.steps.when.title));
    await expect.poll(at).toBe('/begin/when');
    expect(main.querySelectorAll('input[type=radio]')).toHaveLength(10);
  });

  test.each(['I’m not sure that I want to stop', 'It’s been over for years'])(
    'and tells “%s”, isn’t asked when',
    async (label) => {
      const { main } = await walk(await somebodyWho({ opening: 'ending' }), '/begin/which');
      await unfold(beginWords.steps.which.others);
      await userEvent.click(radio(label));
      await expect.poll(() => main.querySelector('a[href="/begin/when"]')).toBeNull();
    },
  );

  test('and tells that they died, is asked only how long ago', async () => {
    const { at, main } = await walk(await somebodyWho({ opening: 'ending' }), '/begin/which');
    await unfold(beginWords.steps.which.others);
    await userEvent.click(radio('They died'));
    await userEvent.click(link('When was it?'));
    await expect.poll(at).toBe('/begin/when');
    await expect.element(heading('When was it?')).toBeVisible();
    await expect.element(page.getByRole('group', { name: 'How long ago?' })).toBeVisible();
    expect(page.getByRole('group', { name: 'It’s still to come' }).query()).toBeNull();
    expect(main.querySelectorAll('input[type=radio]')).toHaveLength(6);
    await userEvent.click(link(beginWords.toWords));
    await expect.element(box('What do you call it?')).toBeVisible();
    expect(main.textContent).not.toMatch(/pause|graduation|finish/);
  });

  test.each([
    ['therapist-away', 'When did you last see them?'],
    ['stopped-going', 'When were you last there?'],
  ] as const)('and tells %s, is asked “%s”, since nothing was an end', async (ending, asked) => {
    await walk(await somebodyWho({ opening: 'ending', ending }), '/begin/when');
    await expect.element(heading(asked)).toBeVisible();
  });

  test('and told first that it just ended, is asked only how long ago', async () => {
    const { main } = await walk(await somebodyWho({ opening: 'just-ended', since: 'hours' }), '/begin/when');
    await expect.element(radio('Today or yesterday')).toBeChecked();
    expect(main.querySelectorAll('input[type=radio]')).toHaveLength(6);
  });

  test('and told first that they died, can say that it was suicide, and finds that near the top', async () => {
    const workbook = await somebodyWho({ opening: 'died', ending: 'death' });
    const { main, go } = await walk(workbook, '/');
    await userEvent.click(link('Say more about it'));
    await expect.element(radio('They died')).toBeChecked();
    expect([...main.querySelectorAll('fieldset')].findIndex((each) => each.textContent?.includes('They died by suicide'))).toBe(
      0,
    );
    await userEvent.click(radio('They died by suicide'));
    await expect.poll(() => told(workbook)).toEqual({ opening: 'died', ending: 'death-by-suicide' });
    await go('/');
    await expect
      .poll(() => main.querySelector('[aria-labelledby=first] li a')?.getAttribute('href'))
      .toBe('/read/they-died-by-suicide');
  });

  test('reads who else could see the answers before the first of them', async () => {
    const { main } = await walk(await somebodyWho({ opening: 'ending' }), '/begin/which');
    const text = main.textContent ?? '';
    expect(text.indexOf('kept on this device, and so is the answer')).toBeGreaterThan(0);
    expect(text.indexOf('kept on this device, and so is the answer')).toBeLessThan(text.indexOf(beginWords.steps.which.common));
    await unfold(beginWords.steps.which.shared);
    await expect.element(link('What others could see')).toHaveAttribute('href', '/about/privacy');
  });

  test('finds what is more urgent folded up before the endings, on one tap', async () => {
    const { main } = await walk(await somebodyWho({ opening: 'ending' }), '/begin/which');
    const inDanger = link('Someone at home, or who comes with me, scares me');
    expect(inDanger.query()).toBeNull();
    await userEvent.click(page.getByText(beginWords.steps.which.readFirst));
    await expect.element(inDanger).toHaveAttribute('href', '/help#abuse-at-home');
    const text = main.textContent ?? '';
    expect(text.indexOf(beginWords.steps.which.readFirst)).toBeLessThan(text.indexOf(beginWords.steps.which.common));
  });

  test('has sessions left or none: the last answer holds', async () => {
    const workbook = await somebodyWho({ opening: 'ending', ending: 'move' });
    const { main } = await walk(workbook, '/begin/when');
    await userEvent.click(radio('One session is left'));
    await expect.poll(() => told(workbook)).toMatchObject({ runway: 'one' });
    await userEvent.click(radio('Months ago'));
    await expect.poll(() => told(workbook)).toEqual({ opening: 'ending', ending: 'move', since: 'months' });
    expect(main.querySelectorAll('input[type=radio]:checked')).toHaveLength(1);
    await userEvent.click(radio('It’s today'));
    await expect.poll(() => told(workbook)).toEqual({ opening: 'ending', ending: 'move', runway: 'tonight' });
  });

  test('comes through every question to Today', async () => {
    const { at } = await walk(await readersWorkbook(), '/');
    await userEvent.click(link('It’s ending'));
    await userEvent.click(radio('They’re retiring'));
    await userEvent.click(link(beginWords.steps.when.title));
    await userEvent.click(radio('A few sessions are left'));
    await userEvent.click(link(beginWords.toWords));
    await expect.poll(at).toBe('/begin/words');
    await userEvent.click(link('Go to Today'));
    await expect.element(heading('Today')).toBeVisible();
    await userEvent.click(page.getByText('Show my answers'));
    await expect.element(page.getByText('They’re retiring. A few sessions are left.')).toBeVisible();
  });

  test('and is under age, reads of their right, finds lines for them, and can take it back', async () => {
    const workbook = await somebodyWho({ opening: 'ending' });
    await walk(workbook, '/begin/which');
    await unfold(beginWords.steps.which.circumstances);
    const young = page.getByRole('checkbox', { name: 'I’m under 18' });
    await userEvent.click(young);
    expect(told(workbook).under18).toBe(true);
    await expect.element(link('Helplines for young people')).toHaveAttribute('href', '/help#young');
    await userEvent.click(young);
    expect(told(workbook).under18).toBeUndefined();
    expect(link('Helplines for young people').query()).toBeNull();
  });

  test('and comes to a question that isn’t asked, is told that there’s no such page', async () => {
    await walk(await readersWorkbook(), '/begin/why');
    await expect.element(heading('There’s no page here')).toBeVisible();
  });
});

test('somebody who picks an answer before anything is loaded has it kept, in place of an earlier one', async () => {
  const name = freshName();
  const earlier = await readersWorkbook(name);
  earlier.chooseSituation({ ending: 'ready' });
  await saved(earlier);
  const workbook = openWorkbook({ name });
  const choice = (
    <SituationChoice
      part="ending"
      name="ending"
      legend="Which?"
      options={{ ready: 'Ready', move: 'Moving' }}
      tell={(id) => workbook.chooseSituation({ ending: id === 'move' ? id : undefined })}
    />
  );
  showPrerendered(workbook, choice, (main) => main.querySelector<HTMLInputElement>('input[value=move]')?.click());
  await workbook.ready;
  await expect.element(radio('Moving')).toBeChecked();
  expect(told(workbook).ending).toBe('move');
});

describe('somebody whose other tab writes', () => {
  async function reading(): Promise<Workbook> {
    const name = freshName();
    const first = await readersWorkbook(name);
    first.chooseSituation({ opening: 'ending', ending: 'move', runway: 'few', word: 'goodbye', under18: true });
    await saved(first);
    const second = await readersWorkbook(name);
    expect(second.status().pen).toBe('elsewhere');
    return second;
  }

  test('sees what was told, and changes nothing here', async () => {
    const workbook = await reading();
    const before = told(workbook);
    const { main, go } = await walk(workbook, '/begin/which');
    await expect.element(radio('One of us is moving, or the times don’t work')).toBeChecked();
    for (const input of main.querySelectorAll('input')) expect(input.matches(':disabled')).toBe(true);
    await go('/begin/when');
    await expect.element(radio('A few sessions are left')).toBeChecked();
    await expect.element(radio('Years ago')).toBeDisabled();
    await go('/begin/words');
    const input = box(beginWords.steps.words.word);
    await expect.element(input).toHaveValue('goodbye');
    await expect.element(input).toHaveAttribute('readonly');
    expect(page.getByRole('button').elements()).toEqual([]);
    await go('/begin');
    await userEvent.click(link('They died'));
    expect(told(workbook)).toEqual(before);
  });
});

describe('somebody who looks at the questions', () => {
  const addresses = ['/', '/begin', '/begin/which', '/begin/when', '/begin/words'] as const;

  test.each(themes.flatMap((theme) => addresses.map((address) => [address, theme] as const)))(
    'meets nothing that axe finds wrong on %s in %s',
    async (address, theme) => {
      inTheme(theme);
      const situation = address === '/' ? {} : ({ opening: 'ending', ending: 'move', under18: true, word: 'goodbye' } as const);
      const { main } = await walk(await somebodyWho(situation), address);
      expect(await faultsIn(main)).toEqual([]);
    },
  );

  test.each(addresses)('can hit everything on %s with a thumb, and needs no scrolling sideways at 320 px', async (address) => {
    await windowOf(320);
    const { main } = await walk(await somebodyWho(address === '/' ? {} : { opening: 'ending', under18: true }), address);
    expect(smallTargets(main)).toEqual([]);
    expect(tooWide(main)).toEqual([]);
  });
});
