import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LACKING } from '../../build/floor.ts';
import type { ServedSite } from '../../build/server.ts';
import { wordFor, wordsWrittenIn } from './acts.ts';
import { finger } from './hands.ts';
import { expectExactly, markOption } from './marking.ts';
import type { Sheet, Written } from './sheets.ts';
import { expectAllOf, fillIn, sheetsFor, writtenIn } from './sheets.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

/** What this reader leaves as it is, which means that they keep it; one they mark so, and one they can't decide on. */
const left = [
  'goals/unplanned',
  'coping-skills/skills/2',
  'warning-signs/awake',
  'warning-signs/signs/2',
  'bridge-of-care/handover/2',
];
const markedMine = 'last-session/who-knows';
const undecided = 'coping-skills/no-help';

/** What stands on the first page, in its order. */
const firstPage = [
  'What I’d like from today',
  wordFor(['last-session', 'wish']),
  'Safety (you can always ask me about it)',
  'Nothing I want to raise this time',
  wordFor(['last-session', 'safety']),
  'What I want to say',
  wordFor(['last-session', 'say-one']),
  'I’m angry about the parting',
  wordFor(['last-session', 'say-how']),
  'Questions',
  wordFor(['last-session', 'questions', '1', 'question']),
  wordFor(['last-session', 'questions', '2', 'question']),
  'Who takes over what, by when',
  wordFor(['bridge-of-care', 'next-care']),
  wordFor(['bridge-of-care', 'prescriber']),
  wordFor(['bridge-of-care', 'handover', '1', 'who']),
  'Early signs, and the plan',
  wordFor(['warning-signs', 'first', 'when']),
  wordFor(['warning-signs', 'signs', '1', 'sign']),
  'Then and now',
  wordFor(['goals', 'goals', '1', 'goal']),
  wordFor(['goals', 'goals', '2', 'goal']),
];

/** The words of a PDF, sheet by sheet. */
function pdfSheets(file: string): readonly string[] {
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  return text.split('\f').map((sheet) => sheet.replace(/\s+/g, ' ').trim());
}

/** As old as Fledge is built for: what it does without, every later browser can do without too. */
const lacking = LACKING;

describe('somebody with an old browser who opened Fledge once and then has no signal', () => {
  let site: ServedSite;
  let here: Visit;
  let profile = '';
  let sheets: readonly Sheet[] = [];
  let all: readonly Written[] = [];
  let brought: readonly Written[] = [];

  const sheet = (id: string): Sheet => {
    const found = sheets.find(({ worksheet }) => worksheet.id === id);
    if (!found) throw new RangeError(`no worksheet is called ${id}`);
    return found;
  };
  const heading = (name: string) => here.page.getByRole('heading', { level: 1, name, exact: true });
  const bar = (name: string) => here.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });
  const link = (name: string | RegExp) => here.page.getByRole('main').getByRole('link', { name });

  beforeAll(async () => {
    site = await openSite();
    here = await visit({ lacking });
    ({ profile } = here);
    sheets = await sheetsFor({ ending: 'time-limited', therapist: 'Ana', word: 'parting' });
    all = sheets.flatMap((each) => writtenIn(here.page, each));
    brought = all.filter(({ place, canBeBrought }) => canBeBrought && ![...left, markedMine, undecided].includes(place));
    await here.page.goto(site.address);
    await waitUntilOffline(here.page);
    await site.close();
  });
  afterAll(() => here.end());

  it('tells in four screens what ends, when, and their own words for it', async () => {
    const { page } = here;
    await heading('Is your therapy ending, or is it over?').waitFor();
    await link('It’s ending').click();
    await heading('Which of these is closest?').waitFor();
    await page
      .getByRole('radio', {
        name: 'The number of sessions was fixed, I’m too old for the service, or my therapist is a trainee who’s leaving',
      })
      .click();
    await link('When does it end, or when did it?').click();
    await heading('When does it end, or when did it?').waitFor();
    await page.getByRole('radio', { name: 'A few sessions are left' }).click();
    await link('Choose your own words for it').click();
    await heading('Your words for it').waitFor();
    await page.getByRole('button', { name: 'parting', exact: true }).click();
    await page.getByRole('textbox', { name: 'What do you call your therapist?' }).fill('Ana');
    await waitUntilSaved(page);
    await link('Go to Today').click();
    await heading('Today').waitFor();
    await page.getByText('Show my answers').click();
    await page
      .getByText(
        'The number of sessions was fixed, I’m too old for the service, or my therapist is a trainee who’s leaving. A few sessions are left.',
      )
      .waitFor();
  });

  it('reads what may fit, and writes about their goals where they stand in the chapter', async () => {
    await link('Did I get what I came for?').click();
    await heading('Did I get what I came for?').waitFor();
    await fillIn(here.page, sheet('goals'), finger);
  });

  it('goes on with what Today offers after that, screen by screen', async () => {
    for (const id of ['bridge-of-care', 'warning-signs']) {
      await bar('Today').click();
      await link(sheet(id).title).last().click();
      await heading(sheet(id).title).waitFor();
      await fillIn(here.page, sheet(id), finger);
    }
  });

  it('isn’t sure that they are safe, and has the lines one tap away', async () => {
    await here.page.getByText('Not sure is reason enough to call, now.', { exact: false }).waitFor();
    await link('Help now').click();
    await heading('Help now').waitFor();
    await here.page.goBack();
  });

  it('has the browser killed, is told where they were, and finds every answer again', async () => {
    await here.kill();
    here = await visit({ profile, lacking });
    const { page } = here;
    await page.goto(site.address);
    await link('Carry on: Early signs, and what I do').click();
    await heading('Early signs, and what I do').waitFor();
    // All before it is filled in, and what is answered there is never kept.
    expect(new URL(page.url()).pathname).toBe(
      `/worksheets/warning-signs/${Object.keys(sheet('warning-signs').worksheet.sections).at(-1)}`,
    );
    for (const id of ['warning-signs', 'goals', 'bridge-of-care']) {
      await bar('Workbook').click();
      await link(sheet(id).title).click();
      await expectAllOf(page, sheet(id), finger);
    }
  });

  it('finds the others in the workbook, and is asked about their therapist by name', async () => {
    const { page } = here;
    for (const each of sheets.filter(({ worksheet }) => !['goals', 'bridge-of-care', 'warning-signs'].includes(worksheet.id))) {
      await bar('Workbook').click();
      await link(each.title).click();
      await heading(each.title).waitFor();
      await fillIn(page, each, finger);
    }
    await page.goto(`${site.address}/worksheets/last-session/wrong`);
    await page.getByText('Did Ana ask for secrecy, or do something that felt wrong?').waitFor();
  });

  it('chooses what to bring; what is private isn’t asked about', async () => {
    const { page } = here;
    await bar('My page').click();
    await heading('My page').waitFor();
    expect(await page.getByRole('region', { name: 'What I feel now' }).count()).toBe(0);
    expect(await page.getByRole('group', { name: /keep quiet about/ }).count()).toBe(0);
    for (const written of brought) await markOption(page, written, 'bring').check();
    for (const written of all) {
      if (written.place === markedMine) await markOption(page, written, 'mine').check();
      if (written.place === undecided) await markOption(page, written, 'maybe').check();
    }
    await page
      .getByRole('region', { name: 'Still not sure' })
      .getByText(wordFor(['coping-skills', 'no-help']))
      .waitFor();
    expectExactly(brought, await page.locator('[data-summary]').innerText());
    await waitUntilSaved(page);
  });

  it('has a PDF with exactly that: first what is read first, then the rest in the order of the workbook', async () => {
    const download = here.page.waitForEvent('download');
    await here.page.getByRole('button', { name: 'Save as PDF' }).click();
    const file = await (await download).path();
    expect((await download).suggestedFilename()).toMatch(/^my-page-\d{4}-\d\d-\d\d\.pdf$/);
    expectExactly(brought, pdfSheets(file).join(' '));

    // What is read first may take two sheets; what comes after it begins a sheet of its own.
    const sheetsOfPaper = pdfSheets(file);
    const begins = sheetsOfPaper.findIndex((text) => text.startsWith('What I came for'));
    const first = sheetsOfPaper.slice(0, begins).join(' ');
    let at = 0;
    for (const each of firstPage) {
      const found = first.indexOf(each, at);
      expect(found, `${each} after ${first.slice(0, at)}`).toBeGreaterThanOrEqual(at);
      at = found + each.length;
    }
    expect(first).toMatch(/then now 1 7 wroteGoalsGoals1Goal 2 8 wroteGoalsGoals2Goal/);
    expect(first).not.toContain('What I want to say What I want to say');

    const toldFirst = new Set(wordsWrittenIn(first));
    const rest = brought.flatMap(({ tells }) => tells.flatMap(wordsWrittenIn)).filter((each) => !toldFirst.has(each));
    expect(rest.length).toBeGreaterThan(10);
    const after = wordsWrittenIn(sheetsOfPaper.slice(begins).join(' '));
    expect(after.filter((each) => !toldFirst.has(each))).toEqual(rest);

    const structure = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8' });
    for (const tag of ['H1', 'H2', 'H3', 'L', 'LI', 'Figure']) expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' })
      .split('\n')
      .slice(2)
      .filter((line) => line !== '');
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes (yes|no) +yes /);
  });

  it('saves the same as Markdown and copies the same as text', async () => {
    const { page } = here;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a text file (Markdown)' }).click();
    expectExactly(brought, readFileSync(await (await download).path(), 'utf8'));
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('Copied.').waitFor();
    // Fledge may not look at what somebody has copied, so another page does.
    const other = await here.context.newPage();
    await other.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Another page</p>' }));
    await other.goto('http://localhost/');
    expectExactly(brought, await other.evaluate(() => navigator.clipboard.readText()));
    await other.close();
  });

  it('prints exactly the page and nothing around it', async () => {
    const { page } = here;
    await page.emulateMedia({ media: 'print' });
    const visible = await page.locator('body').innerText();
    expectExactly(brought, visible);
    expect(visible).toMatch(/^\d+ \w+ \d{4}\s+For our last sessions\s/);
    expect(visible).toMatch(
      /it may go into my notes\.\s+In danger, call your emergency number: [^\n]+\s+Someone to talk to: [^\n]+findahelpline\.com\.\s*$/,
    );
    await page.emulateMedia({ media: null });
  });

  it('has asked nobody else for anything, and nothing went wrong on the way', () => {
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });
});
