import { QuickExit } from './discreet/quick-exit.tsx';
import { UpdatePrompt } from './update-prompt.tsx';

/** What may stand above any page and comes a moment after it. */
export function AboveThePage() {
  return (
    <>
      <UpdatePrompt />
      <QuickExit />
    </>
  );
}
