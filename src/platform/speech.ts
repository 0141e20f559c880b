import type { Language } from '#domain/language.ts';

/*
 * Reading aloud with the phone's own voices. Only voices that live on the phone are used: others would send the text to a server
 * (https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice/localService), and would be silent without a network.
 */
const preferred = { fi: ['fi-FI', 'fi'], sv: ['sv-FI', 'sv-SE', 'sv'] } as const satisfies Record<
  Language,
  readonly string[]
>;
/** Chrome lists its voices a moment after the first question. */
const waitForVoices = 1_000;

/** Whether this browser can read aloud at all. */
export const canSpeak = (): boolean => typeof speechSynthesis !== 'undefined';

const tag = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-');

function find(language: Language): SpeechSynthesisVoice | null {
  const local = speechSynthesis
    .getVoices()
    // The whole word: "fil" is Filipino.
    .filter((voice) => voice.localService && tag(voice).toLowerCase().split('-')[0] === language);
  const [first = null] = preferred[language].flatMap((name) => local.filter((voice) => tag(voice) === name));
  return first ?? local[0] ?? null;
}

/** A voice of the language that works without a network, `null` where the phone has none. */
export async function localVoice(language: Language): Promise<SpeechSynthesisVoice | null> {
  const voice = find(language);
  if (voice || speechSynthesis.getVoices().length > 0) return voice;
  await new Promise<void>((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, waitForVoices);
  });
  return find(language);
}

/** A sentence and the voice that says it. */
export interface Spoken {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
}

export interface Speaking {
  /** Called as each sentence begins, with its number. */
  readonly onSentence: (index: number) => void;
  readonly onEnd: () => void;
  readonly onFail: () => void;
}

/**
 * Speaks sentences from one on; the returned function stops. All are handed over at once: the browser goes on to the next by itself
 * when the screen is off and no timer runs. Sentences are short, for Chrome falls silent in long ones
 * (https://issues.chromium.org/issues/41294170; until that is closed).
 */
export function speak(sentences: readonly Spoken[], from: number, { onSentence, onEnd, onFail }: Speaking): () => void {
  let isOver = false;
  const finish = (how: () => void) => {
    if (isOver) return;
    isOver = true;
    how();
  };
  speechSynthesis.cancel();
  sentences.forEach(({ text, voice }, index) => {
    if (index < from) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = tag(voice);
    utterance.addEventListener('start', () => !isOver && onSentence(index));
    utterance.addEventListener('error', () => finish(onFail));
    if (index === sentences.length - 1) utterance.addEventListener('end', () => finish(onEnd));
    speechSynthesis.speak(utterance);
  });
  return () => {
    isOver = true;
    speechSynthesis.cancel();
  };
}
