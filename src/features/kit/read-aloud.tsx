import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { canSpeak, localVoice, speak } from '#platform/speech.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { spokenSentences } from './spoken-sentences.ts';
import { markSentence, unmarkSentence } from './sentence-mark.ts';

type Status = 'silent' | 'speaking' | 'paused' | 'no-voice' | 'failed';
const never = () => () => undefined;

/** Reads the article with the phone's own voice, and says so where there is none. Not there without speech, nor before hydration. */
export function ReadAloud({ article }: { article: RefObject<HTMLElement | null> }) {
  const t = useTexts('kit');
  const language = useLanguage();
  const isAble = useSyncExternalStore(never, canSpeak, () => false);
  const [status, setStatus] = useState<Status>('silent');
  const at = useRef(0);
  const stop = useRef<(() => void) | null>(null);

  const quiet = (next: Status) => {
    stop.current?.();
    stop.current = null;
    unmarkSentence();
    setStatus(next);
  };
  // Leaving the page ends the reading; the voice would go on over the next one.
  useEffect(
    () => () => {
      stop.current?.();
      unmarkSentence();
    },
    [],
  );

  const start = async (from: number) => {
    const [fi, sv] = await Promise.all([localVoice('fi'), localVoice('sv')]);
    const voices = { fi, sv };
    if (!article.current) return;
    if (!voices[language]) {
      setStatus('no-voice');
      return;
    }
    // A rhyme in a language the phone has no voice for is passed over: in the other voice nobody would know it.
    const sentences = spokenSentences(article.current, language).flatMap((sentence) => {
      const voice = voices[sentence.language];
      return voice ? [{ ...sentence, voice }] : [];
    });
    // Tapped twice before the voices had come: the first reading must not take its end for a failure.
    stop.current?.();
    setStatus('speaking');
    stop.current = speak(sentences, from, {
      onSentence: (index) => {
        at.current = index;
        const sentence = sentences[index];
        if (sentence) markSentence(sentence);
      },
      onEnd: () => quiet('silent'),
      onFail: () => quiet('failed'),
    });
  };

  if (!isAble) return null;
  const isOn = status === 'speaking' || status === 'paused';
  return (
    <>
      {!isOn && (
        <Button look="quiet" onClick={() => void start(0)}>
          <Icon name="play" />
          {t('listen.start')}
        </Button>
      )}
      {isOn && (
        <>
          {/* Android cannot pause a voice: it stops, and begins the sentence again. */}
          <Button look="quiet" onClick={() => (status === 'speaking' ? quiet('paused') : void start(at.current))}>
            <Icon name={status === 'speaking' ? 'pause' : 'play'} />
            {t(status === 'speaking' ? 'listen.pause' : 'listen.resume')}
          </Button>
          <Button look="quiet" onClick={() => quiet('silent')}>
            <Icon name="stop" />
            {t('listen.stop')}
          </Button>
        </>
      )}
      <span role="status" className="soft">
        {status === 'no-voice' && t('listen.none')}
        {status === 'failed' && t('listen.failed')}
      </span>
    </>
  );
}
