import { useState } from 'react';

/** What was unfolded since the app was opened: Back finds the list as it was left, with the link that was followed in it. */
const unfolded = new Set<string>();

export function useUnfolded(name: string): readonly [isUnfolded: boolean, unfold: () => void] {
  const [isUnfolded, setUnfolded] = useState(() => unfolded.has(name));
  const unfold = () => {
    unfolded.add(name);
    setUnfolded(true);
  };
  return [isUnfolded, unfold];
}
