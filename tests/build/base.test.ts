import { describe, expect, it } from 'vitest';
import { hostFolder, placeOf } from '../../build/base.ts';
import { MIRRORED } from '../../build/mirrored-language.ts';

describe('whoever builds Fledge for a folder of a host', () => {
  it.each([
    ['/therapy/', '/therapy/'],
    ['therapy', '/therapy/'],
    ['/our/therapy', '/our/therapy/'],
    ['/', '/'],
    ['', '/'],
  ])('can write %j', (asked, folder) => {
    expect(hostFolder(asked)).toBe(folder);
  });

  it.each(['https://fledge.example/', '../other', '/a b/', '/read.html'])('is told that %j is none', (asked) => {
    expect(() => hostFolder(asked)).toThrow('FLEDGE_BASE');
  });

  it('has in one folder what is copied to the root of the host, in every language', () => {
    expect(placeOf('en', '/')).toEqual({ host: 'dist', folder: 'dist', base: '/' });
    expect(placeOf('de', '/')).toEqual({ host: 'dist', folder: 'dist/de', base: '/de/' });
    expect(placeOf('en', '/therapy/')).toEqual({ host: 'dist', folder: 'dist/therapy', base: '/therapy/' });
    expect(placeOf('de', '/therapy/')).toEqual({ host: 'dist', folder: 'dist/therapy/de', base: '/therapy/de/' });
    expect(placeOf(MIRRORED, '/')).toEqual({ host: 'dist-mirrored', folder: 'dist-mirrored', base: '/' });
  });
});
