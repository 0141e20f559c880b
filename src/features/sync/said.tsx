import { takeFocus } from '#ui/focus.ts';

/** What was done, where the control that did it has gone: it takes the focus, and so is read. */
export function Said({ text }: { text: string | null }) {
  return (
    text !== null && (
      <p key={text} tabIndex={-1} ref={takeFocus}>
        {text}
      </p>
    )
  );
}
