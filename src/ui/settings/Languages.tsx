import { useHref } from 'react-router';
import { pageWords } from '#catalogue/page-words.ts';
import { language } from '#catalogue/words.ts';

/**
 * The other languages that the workbook speaks, by tag, each as it calls itself; nothing where there is only this one.
 * Every language is a site of its own beside the others, over the same words of the reader.
 */
export function Languages({ names }: { readonly names: Readonly<Record<string, string>> }) {
  const here = useHref('/');
  const others = Object.entries(names).filter(([tag]) => tag !== language.tag);
  if (others.length === 0) return null;
  // English is at the root, and every other language in a folder of its own there.
  const root = language.tag === 'en' ? here : here.replace(/[^/]+\/?$/, '');
  return (
    <section className="card" aria-labelledby="languages">
      <h2 id="languages">{pageWords.settings.languages}</h2>
      {others.map(([tag, name]) => (
        <a key={tag} className="button" href={`${root}${tag === 'en' ? '' : `${tag}/`}`} lang={tag} hrefLang={tag}>
          {name}
        </a>
      ))}
    </section>
  );
}
