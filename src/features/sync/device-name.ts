import { holdsIdentityCode } from '#domain/family/child.ts';

export type NameFault = 'nameMissing' | 'nameCode';

/** What a device may be called, or why not. */
export function nameFault(name: string): NameFault | null {
  if (name.trim() === '') return 'nameMissing';
  return holdsIdentityCode(name) ? 'nameCode' : null;
}

/** As long as a list on a narrow phone bears. */
export const nameLength = 40;
