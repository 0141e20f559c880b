import { plainText } from '#domain/kit/block-text.ts';
import { authoredServices } from '#content/directory/directory.ts';
import { eachText } from '#tools/content/kit.ts';
import { linkPartsOf } from '#tools/content/passages.ts';

const services = new Set<string>(authoredServices.map(({ id }) => id));

/** Links lead to articles and services that there are, and a service that is linked also stands below the article. */
export const links = eachText(({ article, text }, { slugs }) =>
  linkPartsOf(text.blocks).flatMap(({ to, content }) => {
    const near = plainText(content);
    if (to.type === 'article') {
      if (to.slug === article.slug) return [{ what: 'links to itself', near }];
      return slugs.has(to.slug) ? [] : [{ what: `links to kit:${to.slug}, which there is not`, near }];
    }
    if (to.type !== 'service') return [];
    if (!services.has(to.id)) return [{ what: `links to service:${to.id}, which is not in the directory`, near }];
    return article.related.services.includes(to.id)
      ? []
      : [{ what: `links to service:${to.id}, which is missing in related, services`, near }];
  }),
);
