import { Link } from 'react-router';
import { dialable } from '#domain/directory/phone-number.ts';
import type { Block, CalloutTone, FlowBlock, Inline, LinkTarget } from '#domain/kit/article.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { Card, type CardTone } from '#ui/card.tsx';
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

function Inlines({ content }: { content: readonly Inline[] }) {
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

function Flow({ block }: { block: FlowBlock }) {
  if (block.type === 'paragraph') {
    return (
      <p>
        <Inlines content={block.content} />
      </p>
    );
  }
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List className={block.ordered ? styles['ordered'] : styles['bullets']}>
      {block.items.map((item, index) => (
        <li key={index}>
          <Inlines content={item} />
        </li>
      ))}
    </List>
  );
}

const tones: Record<CalloutTone, CardTone> = { try: 'plain', call: 'warm', danger: 'danger', note: 'lake' };

/** The block tree of an article as React elements: no HTML string is ever handed to the page. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => {
    switch (block.type) {
      case 'heading': {
        const Heading = block.level === 2 ? 'h2' : 'h3';
        return (
          <Heading key={index}>
            <Inlines content={block.content} />
          </Heading>
        );
      }
      case 'callout':
        return (
          <Card key={index} as="section" tone={tones[block.tone]} label={block.title}>
            <div className={styles['callout']}>
              <h2>{block.title}</h2>
              {block.blocks.map((inner, at) => (
                <Flow key={at} block={inner} />
              ))}
            </div>
          </Card>
        );
      default:
        return <Flow key={index} block={block} />;
    }
  });
}
