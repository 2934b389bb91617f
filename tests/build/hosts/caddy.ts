import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Directive } from './directives.ts';
import { directivesOf } from './directives.ts';
import type { Answer, Host } from './host.ts';
import { isFile, toFolder } from './host.ts';

/** What a Caddyfile's instructions run in, whatever their order in the file. What isn't here isn't understood. */
const ORDER = ['root', 'header', 'rewrite', 'try_files', 'encode', 'handle', 'file_server'];

/** `{$NAME:otherwise}` is filled in before anything else is read. */
function filledIn(text: string, environment: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\$(\w+):([^}]*)\}/g, (_, name: string, otherwise: string) => environment[name] ?? otherwise);
}

/** One star at an end, one at both, or none; capitals don’t count. Caddy has more, which is not needed here. */
function matchesPattern(pattern: string, path: string): boolean {
  const [begins, ends] = [pattern.startsWith('*'), pattern.endsWith('*')];
  const text = pattern.replace(/^\*|\*$/g, '').toLowerCase();
  if (text.includes('*')) throw new SyntaxError(`a star inside ${pattern}`);
  const asked = path.toLowerCase();
  if (begins && ends) return asked.includes(text);
  if (begins) return asked.endsWith(text);
  return ends ? asked.startsWith(text) : asked === text;
}

/** Caddy 2 with a Caddyfile of one site, in a folder of this machine rather than in that of its `root`. */
export function caddy(text: string, folder: string, environment: Readonly<Record<string, string>> = {}): Host {
  const [site, ...others] = directivesOf(filledIn(text, environment), '\n');
  if (!site?.block || others.length > 0) throw new SyntaxError('one site was expected');
  const isNamed = ({ words: [name = ''] }: Directive) => name.startsWith('@');
  const named = new Map(site.block.filter(isNamed).map(({ words: [name = '', ...rule] }) => [name, rule]));
  const onErrors = site.block.find(({ words: [name] }) => name === 'handle_errors')?.block ?? [];

  function matches(matcher: string, path: string): boolean {
    if (!matcher.startsWith('@')) return matcher === '*' || matchesPattern(matcher, path);
    const [first, ...rest] = named.get(matcher) ?? [];
    const patterns = first === 'not' ? rest.slice(1) : rest;
    if ((first === 'not' ? rest[0] : first) !== 'path') throw new SyntaxError(`${matcher} isn’t about paths`);
    return patterns.some((pattern) => matchesPattern(pattern, path)) !== (first === 'not');
  }

  /** Sets headers, each once: of two that speak of the same one, which wins would be Caddy's to decide. */
  function setHeaders({ words, block }: Directive, path: string, headers: Map<string, string>, set: Set<string>): void {
    const hasMatcher = /^[@/*]/.test(words[1] ?? '');
    if (hasMatcher && !matches(words[1] ?? '', path)) return;
    for (const [name = '', value, ...more] of block?.map((each) => each.words) ?? [words.slice(hasMatcher ? 2 : 1)]) {
      if (!/^[\w-]+$/.test(name) || value === undefined || more.length > 0 || set.has(name))
        throw new SyntaxError(`header ${name}`);
      set.add(name);
      headers.set(name.toLowerCase(), value);
    }
  }

  /** Runs a block; undefined where nothing in it answers. */
  function run(block: readonly Directive[], asked: string, headers: Map<string, string>, status: number): Answer | undefined {
    let path = asked;
    const set = new Set<string>();
    const place = ({ words: [name = ''] }: Directive) => ORDER.indexOf(name);
    const unknown = block.find((each) => place(each) < 0);
    if (unknown) throw new SyntaxError(`${unknown.words[0]} isn’t understood`);
    for (const directive of block.toSorted((a, b) => place(a) - place(b))) {
      const [name, matcher = '*', ...rest] = directive.words;
      if (name === 'header') setHeaders(directive, path, headers, set);
      if (name === 'rewrite' && matches(matcher, path)) path = rest[0] ?? path;
      if (name === 'try_files')
        path = [matcher, ...rest].map((each) => each.replaceAll('{path}', path)).find((each) => isFile(folder, each)) ?? path;
      if (name === 'handle' && matches(matcher, path)) return run(directive.block ?? [], path, headers, status);
      if (name === 'file_server') {
        const file = join(folder, path, path.endsWith('/') ? 'index.html' : '');
        if (existsSync(file) && isFile(file, '')) return { status, headers, file };
        return toFolder(folder, path, 308);
      }
    }
    return undefined;
  }

  const first = site.block.filter((each) => !isNamed(each) && each.words[0] !== 'handle_errors');
  return (path) => {
    const headers = new Map<string, string>();
    return run(first, path, headers, 200) ?? run(onErrors, path, headers, 404) ?? { status: 404, headers };
  };
}
