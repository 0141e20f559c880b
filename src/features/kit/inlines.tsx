import { Link } from 'react-router';
import { dialable } from '#domain/directory/phone-number.ts';
import type { Inline, LinkTarget } from '#domain/kit/article.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import styles from './blocks.module.css';

function TextLink({ to, content }: { to: LinkTarget; content: readonly Inline[] }) {
  const language = useLanguage();
  const children = <Inlines content={content} />;
  switch (to.type) {
    case 'web':
      return (
        <a href={to.url} rel="noreferrer">
          {children}
        </a>
      );
    case 'phone':
      return (
        <a href={`tel:${dialable(to.number)}`} className={styles['phone']}>
          {children}
        </a>
      );
    case 'article':
      return <Link to={pathOf(language, 'kit', to.slug)}>{children}</Link>;
    case 'service':
      return <Link to={pathOf(language, 'services', to.id)}>{children}</Link>;
    case 'page':
      return <Link to={pathOf(language, to.page)}>{children}</Link>;
  }
}

/** A run of text as React elements. */
export function Inlines({ content }: { content: readonly Inline[] }) {
  return content.map((part, index) => {
    if (typeof part === 'string') return part;
    switch (part.type) {
      case 'strong':
        return (
          <strong key={index}>
            <Inlines content={part.content} />
          </strong>
        );
      case 'emphasis':
        return (
          <em key={index}>
            <Inlines content={part.content} />
          </em>
        );
      case 'link':
        return <TextLink key={index} to={part.to} content={part.content} />;
    }
  });
}
