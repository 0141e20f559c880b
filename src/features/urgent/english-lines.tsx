import { dialable } from '#domain/directory/phone-number.ts';
import styles from './urgent-page.module.css';

export interface EnglishLine {
  readonly number: string;
  readonly text: string;
}

/** The same numbers in plain English, for a visitor, a newcomer or a neighbour who picks up the phone. */
export function EnglishLines({ lines }: { lines: readonly EnglishLine[] }) {
  return (
    <ul className={styles['english']} lang="en">
      {lines.map((line) => (
        <li key={line.number}>
          <a href={`tel:${dialable(line.number)}`}>{line.number}</a> {line.text}
        </li>
      ))}
    </ul>
  );
}
