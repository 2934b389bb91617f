import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { beginWords } from '#catalogue/begin-words.ts';
import { paths } from '#catalogue/paths.ts';
import { pathFor } from '#domain/paths/path.ts';
import type { Situation } from '#domain/paths/situation.ts';
import { faultsIn, inTheme, smallTargets, themes, tooWide, windowOf } from './page-checks.ts';
import { loadWorksheets } from '../workbook/in-page/opened-workbook.ts';
import { somebodyWho } from '../workbook/in-page/situations.ts';
import { walk } from './walk.tsx';

const CARD = 'A page you can bring';
const link = (name: string | RegExp) => page.getByRole('link', { name });

/** Where the steps lead, those in sight and those that are folded up. */
function stepsIn(main: HTMLElement) {
  const links = [...main.querySelectorAll('[aria-labelledby=first] li a')];
  const folded = links.filter((each) => each.closest('details'));
  return {
    first: links.filter((each) => !folded.includes(each)).map((each) => each.getAttribute('href')),
    later: folded.map((each) => each.getAttribute('href')),
  };
}

beforeAll(loadWorksheets);

// React complains there of lists in which two entries can be mixed up.
beforeEach(() => {
  const complaints = vi.spyOn(console, 'error');
  return () => {
    expect(complaints.mock.calls).toEqual([]);
    complaints.mockRestore();
  };
});

describe('somebody who comes back', () => {
  test('finds three things that may fit, and the rest of the way at a glance', async () => {
    const { main } = await walk(await somebodyWho({ opening: 'ending' }), '/');
    expect(stepsIn(main)).toEqual({
      first: ['/read/what-an-ending-is', '/read/last-session', '/worksheets/last-session'],
      later: [
        '/worksheets/bridge-of-care',
        '/worksheets/goals',
        '/worksheets/coping-skills',
        '/worksheets/warning-signs',
        '/read/feelings-that-come',
        '/worksheets/feelings',
      ],
    });
    await expect.element(link('Goals, then and now Write, 10 minutes')).toBeVisible();
  });

  test('sees along the whole way where they’ve written', async () => {
    const workbook = await somebodyWho({ opening: 'ending' });
    workbook.answerInRow('coping-skills/skills', 'a', 'skill', 'walking');
    const { main } = await walk(workbook, '/');
    await expect.poll(() => main.querySelectorAll('[data-written=true]')).toHaveLength(1);
    expect(main.querySelector('[data-written=true]')?.textContent).toBe(`What helps me${beginWords.workbook.someWritten}`);
  });

  test('and is in the first days of something bad, isn’t shown the rest of the way before they ask', async () => {
    const { main } = await walk(await somebodyWho({ ending: 'sudden', since: 'hours' }), '/');
    await expect.poll(() => main.querySelector('[aria-labelledby=first]')).not.toBeNull();
    expect(main.querySelector('[aria-labelledby=first] details[open]')).toBeNull();
  });

  test('and has few things that may fit, isn’t offered more behind them', async () => {
    const { main } = await walk(await somebodyWho({ opening: 'days-away', noContact: true }), '/');
    expect(stepsIn(main)).toEqual({
      first: ['/worksheets/bridge-of-care', '/worksheets/warning-signs', '/read/feelings-that-come'],
      later: [],
    });
    expect(page.getByText('After that, if you like').query()).toBeNull();
  });

  test('and tells something else meanwhile, finds what fits that, and nothing left over', async () => {
    const workbook = await somebodyWho({ opening: 'ending' });
    const { main } = await walk(workbook, '/');
    for (const ending of ['funding', 'death', 'ready', 'unsure', 'group-or-couple'] as const) {
      workbook.chooseSituation({ ending });
      const wanted = pathFor({ opening: 'ending', ending }, paths).steps.length;
      await expect.poll(() => main.querySelectorAll('[aria-labelledby=first] li')).toHaveLength(wanted);
    }
  });

  test('with one session left, is led to the fifteen minutes first', async () => {
    const { main } = await walk(await somebodyWho({ opening: 'days-away', runway: 'one' }), '/');
    expect(stepsIn(main).first[0]).toBe('/paths/fifteen-minutes');
    await expect.element(link('Fifteen minutes Write, 15 minutes')).toBeVisible();
  });

  test('after something bad, is told that little is needed, and led to people who answer', async () => {
    await walk(await somebodyWho({ opening: 'just-ended', since: 'hours' }), '/');
    await expect.element(page.getByText(/^Not much is asked of you today/)).toBeVisible();
    await expect.element(link(/Helplines/)).toHaveAttribute('href', '/help#crisis');
  });

  test('some weeks after it just ended, can say so, and is no longer in the first hour', async () => {
    const workbook = await somebodyWho({ opening: 'just-ended', since: 'hours' });
    const { main } = await walk(workbook, '/');
    expect(stepsIn(main).first[0]).toBe('/read/it-just-ended');
    await userEvent.click(link('Change how long ago it was'));
    await userEvent.click(page.getByRole('radio', { name: 'Weeks ago' }));
    await userEvent.click(link('Go to Today'));
    await expect.poll(() => stepsIn(main).first[0]).toBe('/read/it-ended-weeks-ago');
    await userEvent.click(page.getByText('Show my answers'));
    await expect.element(page.getByText('It’s over: Weeks ago.', { exact: true })).toBeVisible();
  });

  test('and is under age, has helplines for young people beside the others', async () => {
    await walk(await somebodyWho({ opening: 'ending', under18: true }), '/');
    await expect.element(link('Helplines for young people')).toHaveAttribute('href', '/help#young');
    await expect.element(link('Numbers to call or text')).toHaveAttribute('href', '/help');
  });

  test('always has the way to lines that answer, and to everything', async () => {
    await walk(await somebodyWho({ ending: 'ready' }), '/');
    await expect.element(link('Numbers to call or text')).toHaveAttribute('href', '/help');
    await expect.element(link('Everything in the workbook')).toHaveAttribute('href', '/rooms');
  });

  test('reads what they told only on asking, in the words in which it was asked, and can change it', async () => {
    await walk(await somebodyWho({ opening: 'ending', ending: 'move', since: 'weeks', under18: true }), '/');
    await expect.element(page.getByText(/It’s over: Weeks ago/)).not.toBeVisible();
    await userEvent.click(page.getByText('Show my answers'));
    await expect
      .element(page.getByText('One of us is moving, or the times don’t work. It’s over: Weeks ago. I’m under 18.'))
      .toBeVisible();
    await expect.element(link('Change it')).toHaveAttribute('href', '/begin');
  });

  test('whose therapy just ended isn’t told when it was', async () => {
    await walk(await somebodyWho({ opening: 'just-ended', since: 'hours' }), '/');
    await userEvent.click(page.getByText('Show my answers'));
    await expect.element(page.getByText('It just ended.', { exact: true })).toBeVisible();
  });

  test('reads no more than they told of somebody who isn’t safe for them', async () => {
    await walk(await somebodyWho({ opening: 'not-safe', ending: 'harm' }), '/');
    await userEvent.click(page.getByText('Show my answers'));
    await expect.element(page.getByText('I don’t feel safe with them.', { exact: true })).toBeVisible();
  });

  test('never reads of a session beside a death, whatever two devices have left', async () => {
    await walk(await somebodyWho({ opening: 'ending', ending: 'death', runway: 'tonight' }), '/');
    await userEvent.click(page.getByText('Show my answers'));
    await expect.element(page.getByText('They died.', { exact: true })).toBeVisible();
    expect(page.getByText(/It’s today/).query()).toBeNull();
    expect(page.getByRole('heading', { name: CARD }).query()).toBeNull();
  });
});

describe('somebody who wrote something', () => {
  test('goes on where they wrote last', async () => {
    const workbook = await somebodyWho({ opening: 'ending' });
    await walk(workbook, '/');
    expect(link(/^Carry on/).query()).toBeNull();
    const clock = vi.spyOn(Date, 'now');
    clock.mockReturnValue(1_800_000_000_000);
    workbook.answer('goals/unplanned', 'I laugh more');
    await expect.element(link('Carry on: Goals, then and now')).toHaveAttribute('href', '/worksheets/goals');
    clock.mockReturnValue(1_800_000_001_000);
    workbook.answer('coping-skills/new-thing', 'I say no');
    clock.mockRestore();
    await expect.element(link('Carry on with what you started')).toHaveAttribute('href', '/worksheets/coping-skills/skills');
    workbook.clear('coping-skills/new-thing');
    await expect.element(link('Carry on: Goals, then and now')).toBeVisible();
  });

  test.each([
    [
      'in the middle of the screen that they were on',
      ['last-session/wish', 'last-session/who-knows'],
      '/worksheets/last-session/after',
    ],
    ['on the first screen, on which something is still blank', ['last-session/wish'], '/worksheets/last-session'],
  ])('goes on %s', async (_where, addresses, href) => {
    const workbook = await somebodyWho({ opening: 'ending' });
    const clock = vi.spyOn(Date, 'now');
    for (const [index, address] of addresses.entries()) {
      clock.mockReturnValue(1_800_000_000_000 + index);
      workbook.answer(address, 'My sister');
    }
    clock.mockRestore();
    const { at } = await walk(workbook, '/');
    await expect.element(link(/^Carry on/)).toHaveAttribute('href', href);
    await userEvent.click(link(/^Carry on/));
    await expect.poll(at).toBe(href);
  });

  test.each([
    [
      'in the fifteen minutes, goes on at the first step that is blank',
      { opening: 'days-away', runway: 'one' },
      'Carry on with what you started',
      '/paths/fifteen-minutes/date',
    ],
    [
      'in the ten minutes, goes on there',
      { opening: 'days-away', runway: 'tonight' },
      'Carry on with what you started',
      '/paths/tonight/ask',
    ],
    [
      'on a short way, and has kept no answer, is led back to it and not to a sheet they never saw',
      {},
      'Carry on with what you started',
      '/paths/fifteen-minutes/date',
    ],
  ] as const)('%s', async (_who, told, label, href) => {
    const workbook = await somebodyWho(told);
    const clock = vi.spyOn(Date, 'now');
    clock.mockReturnValue(1_800_000_000_000);
    workbook.answer('last-session/safety', 'nothing');
    clock.mockReturnValue(1_800_000_001_000);
    workbook.answer('last-session/say-one', 'Thank you');
    clock.mockRestore();
    await walk(workbook, '/');
    await expect.element(link(/^Carry on/)).toHaveTextContent(label);
    await expect.element(link(/^Carry on/)).toHaveAttribute('href', href);
  });

  test('on a short way, and then on the sheet too, goes on there', async () => {
    const workbook = await somebodyWho({ opening: 'days-away', runway: 'one' });
    workbook.answer('last-session/say-one', 'Thank you');
    workbook.answer('last-session/wish', 'An ordinary hour');
    await walk(workbook, '/');
    await expect.element(link(/^Carry on/)).toHaveTextContent('Carry on: Plan for the last session');
  });

  test('and is hurt since, is led to what fits that before the sheet they wrote in', async () => {
    const workbook = await somebodyWho({ opening: 'not-safe', ending: 'harm' });
    workbook.answer('goals/unplanned', 'I laugh more');
    const { main } = await walk(workbook, '/');
    await expect.element(link('Carry on: Goals, then and now')).toBeVisible();
    const [first] = main.querySelectorAll('a');
    expect(first?.getAttribute('href')).toBe('/read/not-safe');
  });

  test('sees which sheet holds something, and of the others how long they take', async () => {
    const workbook = await somebodyWho({ opening: 'ending' });
    workbook.answer('last-session/wish', 'An ordinary hour');
    const { main } = await walk(workbook, '/');
    const note = (address: string) => main.querySelector(`li a[href="${address}"]`)?.textContent;
    expect(note('/worksheets/last-session')).toContain('You’ve written something here');
    expect(note('/worksheets/goals')).toContain('Write, 10 minutes');
    expect(note('/read/last-session')).toMatch(/Read, \d+ minutes/);
    expect(main.textContent).not.toContain('An ordinary hour');
  });
});

describe('the page for the last session', () => {
  test.each<Situation>([{ opening: 'ending' }, { ending: 'ready', runway: 'one' }, { ending: 'unsure' }, { opening: 'looking' }])(
    'is offered while a session may be ahead: %j',
    async (situation) => {
      await walk(await somebodyWho(situation), '/');
      await expect.element(page.getByRole('heading', { name: CARD })).toBeVisible();
      await expect.element(link('My page')).toHaveAttribute('href', '/summary');
    },
  );

  test.each<Situation>([
    { opening: 'not-safe', ending: 'harm' },
    { opening: 'not-safe', ending: 'ready', runway: 'many' },
    { ending: 'harm', since: 'days' },
    { opening: 'died', ending: 'death' },
    { opening: 'just-ended', since: 'hours' },
    { ending: 'ready', since: 'months' },
    { ending: 'over-years' },
  ])('isn’t offered after harm, or when it’s over: %j', async (situation) => {
    const { main } = await walk(await somebodyWho(situation), '/');
    await expect.element(page.getByRole('heading', { name: 'What may suit you' })).toBeVisible();
    expect(page.getByRole('heading', { name: CARD }).query()).toBeNull();
    expect(main.querySelector('a[href="/summary"]')).toBeNull();
  });
});

describe('somebody who looks at Today', () => {
  async function today() {
    const workbook = await somebodyWho({ opening: 'ending', ending: 'sudden' });
    workbook.answer('goals/unplanned', 'I laugh more');
    return (await walk(workbook, '/')).main;
  }

  test.each(themes)('meets nothing that axe finds wrong in %s', async (theme) => {
    inTheme(theme);
    expect(await faultsIn(await today())).toEqual([]);
  });

  test('can hit everything with a thumb, and needs no scrolling sideways at 320 px', async () => {
    await windowOf(320);
    const main = await today();
    expect(smallTargets(main)).toEqual([]);
    expect(tooWide(main)).toEqual([]);
  });
});
