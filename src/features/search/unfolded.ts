import { useMemo, useState } from 'react';

/** What was unfolded since the app was opened: Back finds the list as it was left, with the link that was followed in it. */
const unfolded = new Set<string>();

/** Of one name at a time: a group that goes on to other words is the same element with another name. */
export function useUnfolded(name: string): readonly [isUnfolded: boolean, unfold: () => void] {
  const [last, setLast] = useState<string | null>(null);
  const wasUnfolded = useMemo(() => unfolded.has(name), [name]);
  const unfold = () => {
    unfolded.add(name);
    setLast(name);
  };
  return [wasUnfolded || last === name, unfold];
}
