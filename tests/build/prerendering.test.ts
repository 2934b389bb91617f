import { beforeAll, describe, expect, test } from 'vitest';
import { words } from '#catalogue/words.ts';
import { allAddresses } from '../../src/app/addresses.ts';
import { prerenderPages } from '../../src/app/prerender.tsx';

/** The pages by their addresses, prerendered one after the other in this order. */
async function inOrder(addresses: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await prerenderPages(addresses)).map(({ address, html }) => [address, html]));
}

describe('somebody who opens a page for the first time', () => {
  let addresses: readonly string[] = [];
  let forwards: ReadonlyMap<string, string>;

  beforeAll(async () => {
    addresses = await allAddresses();
    forwards = await inOrder(addresses);
  }, 60_000);

  test('is given the same page, whichever pages were made before it', async () => {
    const backwards = await inOrder(addresses.toReversed());
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => forwards.get(address) !== backwards.get(address))).toEqual([]);
  }, 60_000);

  test('is given each page alone as it is among the others', async () => {
    const page = '/read/looking-back';
    expect((await inOrder([page])).get(page)).toBe(forwards.get(page));
  });

  test('finds every page whole: nothing on it is still to be loaded', () => {
    const waiting = [...forwards].flatMap(([address, html]) => (html.includes(`>${words.app.loading}<`) ? [address] : []));
    // Its bibliography alone is left out on purpose: a server sends so much in its first answer and no more.
    expect(waiting).toEqual(['/about/evidence']);
    // The sheet that stands in the chapter has all of its sliders there, as on the page of its own.
    const sliders = (address: string) => forwards.get(address)?.match(/type="range"/g)?.length;
    expect(sliders('/read/looking-back')).toBe(3);
    expect(sliders('/worksheets/goals')).toBe(3);
  });
});
