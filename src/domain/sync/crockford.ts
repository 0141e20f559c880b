/** Crockford's base 32: no I, L, O or U, so that nothing written by hand can be read in two ways. */
export const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What somebody typed, as signs: in any case, with spaces or hyphens anywhere, O for 0, I or L for 1. */
export const plainSigns = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\p{Pd}.,_]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

export const inFours = (signs: string): string => signs.replace(/.{4}(?=.)/g, '$&-');
