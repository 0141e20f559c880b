/** The first sentence of a text, or as many whole words as fit. A dot inside a number or a short word ("esim.", "t.ex.") ends nothing. */
export function firstSentence(text: string, longest: number): string {
  const line =
    text
      .split('\n')
      .find((each) => each.trim() !== '')
      ?.trim() ?? '';
  const sentence = /^.*?[^\s.]{3,}(?<!\besim|\bpuh|\bnro)[.!?](?=\s+\p{Lu}|$)/u.exec(line)?.[0] ?? line;
  if (sentence.length <= longest) return sentence;
  const words = sentence.slice(0, longest).replace(/[\s,;:–-]+\S*$/u, '');
  return `${words} …`;
}
