import { vi } from 'vitest';

class FakeUtterance extends EventTarget {
  voice: { readonly lang: string } | null = null;
  lang = '';
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

interface FakeVoice {
  readonly lang: string;
  readonly localService: boolean;
}

export const phoneVoice = (lang: string): FakeVoice => ({ lang, localService: true });
export const networkVoice = (lang: string): FakeVoice => ({ lang, localService: false });

/** A phone's voice: it says one sentence after another, each until the test lets it come to its end. */
class FakeSpeech extends EventTarget {
  /** Everything whose saying was begun, with the language of its voice. */
  readonly said: [language: string, text: string][] = [];
  private queue: FakeUtterance[] = [];
  private voices: readonly FakeVoice[] = [];

  getVoices = () => this.voices;
  /** The voices are there now; Chrome lists them a moment after the first question. */
  bring(voices: readonly FakeVoice[]) {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
  speak(utterance: FakeUtterance) {
    this.queue.push(utterance);
    if (this.queue.length === 1) this.begin();
  }
  /** As browsers do, what is cut off ends with an error, a moment later. */
  cancel() {
    const cut = this.queue;
    this.queue = [];
    queueMicrotask(() => {
      for (const utterance of cut) utterance.dispatchEvent(new Event('error'));
    });
  }
  /** The sentence comes to its end. */
  sayOn() {
    this.queue.shift()?.dispatchEvent(new Event('end'));
    this.begin();
  }
  /** The voice gives up. */
  breakDown() {
    const [now] = this.queue;
    this.queue = [];
    now?.dispatchEvent(new Event('error'));
  }
  get now(): string | null {
    return this.queue[0]?.text ?? null;
  }
  private begin() {
    const [next] = this.queue;
    if (!next) return;
    queueMicrotask(() => {
      if (this.queue[0] !== next) return;
      this.said.push([next.voice?.lang ?? '', next.text]);
      next.dispatchEvent(new Event('start'));
    });
  }
}

/** Gives this phone voices of one's own, for as long as the test lasts: like the clock, a device at the edge. */
export function fakeSpeech(voices: readonly FakeVoice[]): FakeSpeech {
  const speech = new FakeSpeech();
  speech.bring(voices);
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  return speech;
}
