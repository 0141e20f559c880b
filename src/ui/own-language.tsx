interface Told {
  readonly text: string;
  readonly language: string;
}

/** A text that may be in another language than what is around it, marked so that it is read aloud right. */
export function OwnLanguage({ of: { text, language }, around }: { of: Told; around: string }) {
  return language === around ? <>{text}</> : <span lang={language}>{text}</span>;
}
