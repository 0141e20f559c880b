import type { Block, CalloutTone, FlowBlock } from '#domain/kit/article.ts';
import type { Language } from '#domain/language.ts';
import { Card, type CardTone } from '#ui/card.tsx';
import { Blanks } from './blanks.tsx';
import styles from './blocks.module.css';
import { Checklist } from './checklist.tsx';
import { Inlines } from './inlines.tsx';

function Verse({ language, stanzas }: { language: Language; stanzas: readonly (readonly string[])[] }) {
  return (
    <div className={styles['verse']} lang={language}>
      {stanzas.map((lines, index) => (
        <p key={index}>
          {lines.map((line, at) => (
            <span key={at}>{line}</span>
          ))}
        </p>
      ))}
    </div>
  );
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

function OneBlock({ block, slug }: { block: Block; slug: string }) {
  switch (block.type) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3';
      return (
        <Heading>
          <Inlines content={block.content} />
        </Heading>
      );
    }
    case 'callout':
      return (
        <Card as="section" tone={tones[block.tone]} label={block.title}>
          <div className={styles['callout']} data-tone={block.tone}>
            <h2>{block.title}</h2>
            {block.blocks.map((inner, at) => (
              <Flow key={at} block={inner} />
            ))}
          </div>
        </Card>
      );
    case 'verse':
      return <Verse language={block.language} stanzas={block.stanzas} />;
    case 'checklist':
      return <Checklist slug={slug} items={block.items} />;
    case 'blanks':
      return <Blanks slug={slug} items={block.items} />;
    default:
      return <Flow block={block} />;
  }
}

/**
 * The block tree of an article as React elements: no HTML string is ever handed to the page. Each block carries its number, by which
 * reading aloud and "continue where you were" find it.
 */
export function Blocks({ blocks, slug }: { blocks: readonly Block[]; slug: string }) {
  return blocks.map((block, index) => (
    <div key={index} data-block={index} className={block.type === 'heading' ? styles['heading'] : undefined}>
      <OneBlock block={block} slug={slug} />
    </div>
  ));
}
