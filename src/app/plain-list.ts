import { plainPageWords } from '#catalogue/plain-page-words.ts';
import { titleOf } from '#ui/shared/page-title.ts';
import { BASE } from './base.ts';
import { PLAIN_PAGE } from './hiding.ts';
import styles from './plain-list.module.css';

const { title, heading, edit, numbers, ...things } = plainPageWords;

/** Shows one icon for the tab in the place of another, and gives back how to show that one again. */
function withIcon(address: string): () => void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  const before = icon?.href;
  if (icon) icon.href = address;
  return () => {
    if (icon && before !== undefined) icon.href = before;
  };
}

/**
 * Shows the plain page in this one, for a reader whose words are nowhere but here and would go with it. Its links lead
 * back to where they were, and to help.
 */
export function showPlainList(): void {
  const root = document.documentElement;
  if (root.dataset['hidden']) return;
  const covered = [...document.body.children].filter((each): each is HTMLElement => each instanceof HTMLElement && !each.hidden);
  const was = { address: location.href, state: history.state as unknown, scroll: scrollY };

  const list = document.createElement('main');
  list.className = styles['list'] ?? '';
  const head = document.createElement('h1');
  head.textContent = heading;
  const items = document.createElement('ul');
  for (const thing of Object.values(things)) items.append(Object.assign(document.createElement('li'), { textContent: thing }));
  const back = Object.assign(document.createElement('a'), { href: `${BASE}#edit`, textContent: edit });
  const help = Object.assign(document.createElement('a'), { href: `${BASE}help#edit`, textContent: numbers });
  const feet = [back, help].map((link) => {
    const foot = document.createElement('p');
    foot.append(link);
    return foot;
  });
  list.append(head, items, ...feet);

  for (const each of covered) each.hidden = true;
  document.body.append(list);
  root.dataset['hidden'] = 'yes';
  document.title = title;
  const showIcon = withIcon(`${BASE}icons/list.svg`);
  history.replaceState(was.state, '', PLAIN_PAGE);

  function comeBack(): void {
    list.remove();
    for (const each of covered) each.hidden = false;
    delete root.dataset['hidden'];
    showIcon();
    if (location.pathname === PLAIN_PAGE) history.replaceState(was.state, '', was.address);
    const page = document.querySelector<HTMLElement>('article[data-name]')?.dataset['name'];
    if (page !== undefined) document.title = titleOf(page);
    scrollTo(0, was.scroll);
  }

  back.addEventListener('click', (event) => {
    event.preventDefault();
    comeBack();
  });
  help.addEventListener('click', (event) => {
    event.preventDefault();
    comeBack();
    // As the router hears of it that the address is another one.
    history.pushState(null, '', `${BASE}help`);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  });
}
