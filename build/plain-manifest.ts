/** Pictures under the plain name, by those in whose places they stand. */
const PLAIN_ICONS: Readonly<Record<string, string>> = {
  'icon.svg': 'notebook.svg',
  'icon-192.png': 'notebook-192.png',
  'icon-512.png': 'notebook-512.png',
  'maskable-512.png': 'notebook-maskable-512.png',
};

interface Manifest {
  readonly icons: readonly { readonly src: string }[];
  readonly shortcuts: readonly { readonly url: string }[];
  readonly screenshots: unknown;
}

/**
 * What a device is told of the app under the plain name: the same app, so that either takes the other's place, without
 * pictures of its pages, and without the way to help behind its icon. Throws for an icon of which there is no plain one.
 */
export function plainManifest(manifest: string, name: string): string {
  const { screenshots: _, icons, shortcuts, ...rest }: Manifest = JSON.parse(manifest);
  const plain = icons.map((icon) => {
    const file = icon.src.slice(icon.src.lastIndexOf('/') + 1);
    const other = PLAIN_ICONS[file];
    if (other === undefined) throw new RangeError(`there is no plain icon for ${file}`);
    return { ...icon, src: icon.src.replace(file, other) };
  });
  const quiet = shortcuts.filter(({ url }) => !url.endsWith('/help'));
  return JSON.stringify({ ...rest, name, short_name: name, icons: plain, shortcuts: quiet }, undefined, 2);
}
