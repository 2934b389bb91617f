import { join } from 'node:path';
import type { Directive } from './directives.ts';
import { directivesOf } from './directives.ts';
import type { Answer, Host } from './host.ts';
import { isFile, toFolder } from './host.ts';

const KNOWN = ['listen', 'server_name', 'ssl_certificate', 'ssl_certificate_key', 'root', 'charset', 'location'];
const KNOWN_IN_LOCATION = ['error_page', 'try_files', 'add_header'];

/** A `map` over `$uri`: the first expression that fits, or what stands for all others. */
function valueOf(map: Directive, uri: string): string {
  let otherwise = '';
  for (const { words } of map.block ?? []) {
    const [key = '', value = '', ...more] = words;
    if (more.length > 0 || !(key === 'default' || key.startsWith('~'))) throw new SyntaxError(`map ${key}`);
    if (key === 'default') otherwise = value;
    else if (new RegExp(key.slice(1)).test(uri)) return value;
  }
  return otherwise;
}

/** nginx with a file of tables and one server over https, in a folder of this machine rather than in that of its `root`. */
export function nginx(text: string, folder: string): Host {
  const directives = directivesOf(text, ';');
  const called = (all: readonly Directive[], name: string) => all.filter(({ words }) => words[0] === name);
  const understood = (all: readonly Directive[], known: readonly string[]) => {
    for (const { words } of all) if (!known.includes(words[0] ?? '')) throw new SyntaxError(`${words[0]} isn’t understood`);
    return all;
  };
  const maps = called(understood(directives, ['map', 'server']), 'map');
  const servers = called(directives, 'server').map(({ block = [] }) => block);
  const server = understood(servers.find((each) => each.some(({ words }) => words.includes('ssl'))) ?? [], KNOWN);
  const locations = called(server, 'location');

  /** A text with `$uri` and the tables' variables filled in. */
  const filledIn = (value: string, uri: string) =>
    value.replaceAll(/\$\{(\w+)\}|\$(\w+)/g, (_, braced: string | undefined, bare: string | undefined) => {
      const name = braced ?? bare;
      const map = maps.find(({ words: [, source, variable] }) => source === '$uri' && variable === `$${name}`);
      if (name !== 'uri' && !map) throw new SyntaxError(`there is no $${name}`);
      return map ? valueOf(map, uri) : uri;
    });

  return function answer(asked: string, status = 200): Answer {
    const location = locations
      .filter(({ words: [, prefix = ''] }) => asked.startsWith(prefix))
      .toSorted((a, b) => (b.words[1] ?? '').length - (a.words[1] ?? '').length)[0];
    if (!location) {
      const file = join(folder, asked);
      return toFolder(folder, asked, 301) ?? (isFile(file, '') ? { status, headers: new Map(), file } : missing());
    }
    if (location.words.length > 2) throw new SyntaxError(`location ${location.words[1]} isn’t a beginning`);
    const block = understood(location.block ?? [], KNOWN_IN_LOCATION);
    const [tried] = called(block, 'try_files');
    const uri = tried?.words
      .slice(1)
      .map((each) => filledIn(each, asked))
      .find((each) => isFile(folder, each));
    const page = called(block, 'error_page').find(({ words }) => words[1] === '404')?.words[2];
    if (uri === undefined) return page && asked !== page ? answer(page, 404) : missing();
    const headers = called(block, 'add_header').flatMap(({ words: [, name = '', value = '', always] }) =>
      status === 200 || always === 'always' ? [[name.toLowerCase(), filledIn(value, uri)] as const] : [],
    );
    return { status, headers: new Map(headers), file: join(folder, uri) };
  };
}

function missing(): Answer {
  return { status: 404, headers: new Map() };
}
