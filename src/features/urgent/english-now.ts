import { dialKey } from '#domain/directory/recall.ts';
import type { Service } from '#domain/directory/service.ts';
import type { EnglishLine } from './english-lines.tsx';

const holds = (number: string) => {
  const key = dialKey(number);
  return ({ phones }: Service) => phones.some((phone) => dialKey(phone.number) === key);
};

/**
 * The English lines as the services stand now: one whose number was withdrawn from its service has the number to call instead, and is
 * not there when nobody knows one. `built` are the services as the app was built, `now` the same in the same order.
 */
export const englishNow = (
  lines: readonly EnglishLine[],
  built: readonly Service[],
  now: readonly Service[],
): readonly EnglishLine[] =>
  lines.flatMap((line) => {
    const at = built.findIndex(holds(line.number));
    const service = now[at];
    if (!service || holds(line.number)(service)) return [line];
    const instead = service.withdrawn?.find(({ instead: number }) => number && holds(number)(service))?.instead;
    return instead ? [{ ...line, number: instead }] : [];
  });
