import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import { chapters, openRooms } from '#catalogue/chapters.ts';
import { BEGIN_STEPS, quickPaths } from '#catalogue/paths.ts';
import type { PageRoute } from './pages.ts';
import { pages } from './pages.ts';

/** The names that a route gives to parts of an address. */
type NamesIn<Route extends string> = Route extends `${string}/:${infer Rest}`
  ? Rest extends `${infer Name}/${infer Further}`
    ? NameAlone<Name> | NamesIn<`/${Further}`>
    : NameAlone<Rest>
  : never;
type NameAlone<Name extends string> = Name extends `${infer Without}?` ? Without : Name;
type Name = NamesIn<PageRoute>;

/** What stands in an address, by those names. */
type Named = Readonly<Partial<Record<Name, string>>>;

/** What each of them can be, given those before it. A route with a name that isn't here doesn't compile. */
const values: Readonly<Record<Name, (before: Named) => readonly string[] | Promise<readonly string[]>>> = {
  step: () => BEGIN_STEPS,
  path: () => Object.keys(quickPaths),
  stop: ({ path }) => Object.entries(quickPaths).flatMap(([id, { stops }]) => (id === path ? Object.keys(stops) : [])),
  room: () => openRooms.map(({ id }) => id),
  chapter: () => chapters.map(({ slug }) => slug),
  worksheet: () => worksheets.map(({ id }) => id),
  // A sheet with one section is filled in where it stands.
  section: async ({ worksheet = '' }) => {
    const names = Object.keys((await worksheetDefinitions.load(worksheet)).sections);
    return names.length > 1 ? names : [];
  },
};

function isName(name: string): name is Name {
  return Object.hasOwn(values, name);
}

/** The addresses that a route stands for, each once. */
async function addressesOf(route: string): Promise<readonly string[]> {
  let found: readonly { readonly address: string; readonly named: Named }[] = [{ address: '', named: {} }];
  for (const part of route.split('/').slice(1)) {
    const [, name = '', optional] = /^:([^?]+)(\?)?$/.exec(part) ?? [];
    const longer = found.map(async ({ address, named }) => {
      if (!isName(name)) return [{ address: `${address}/${part}`, named }];
      const each = await values[name](named);
      return each.map((value) => ({ address: `${address}/${value}`, named: { ...named, [name]: value } }));
    });
    found = [...(optional ? found : []), ...(await Promise.all(longer)).flat()];
  }
  return found.map(({ address }) => address);
}

/**
 * Every address that has a page of its own, for prerendering. A worksheet with several sections has one for each,
 * and so has each stop of a quick path.
 */
export async function allAddresses(): Promise<readonly string[]> {
  const all = await Promise.all(pages.flatMap(({ route }) => (route === '*' ? [] : [addressesOf(route)])));
  return all.flat();
}
