import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topic } from '#domain/kit/topics.ts';
import { languages } from '#domain/language.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { kitFolder } from './read-kit.ts';
import { finnishSkeleton, swedishSkeleton } from './skeleton.ts';

export interface NewArticle {
  readonly slug: string;
  readonly topic: Topic;
}

/** Creates both files of an article and gives their paths from `root`; never writes over one that is there. */
export function createArticle(
  root: string,
  { slug, topic }: NewArticle,
  today: LocalDate,
): Result<readonly string[], string> {
  const paths = { fi: join(kitFolder('fi'), `${slug}.md`), sv: join(kitFolder('sv'), `${slug}.md`) };
  const there = languages.map((language) => paths[language]).find((path) => existsSync(join(root, path)));
  if (there !== undefined) return err(`${there} is there already`);
  writeFileSync(join(root, paths.fi), finnishSkeleton(topic, today), { flag: 'wx' });
  writeFileSync(join(root, paths.sv), swedishSkeleton(), { flag: 'wx' });
  return ok([paths.fi, paths.sv]);
}
