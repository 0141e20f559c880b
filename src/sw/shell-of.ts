/** The precached document that answers an address: the language's shell, or the choice of language for everything else. */
export function shellOf(pathname: string): string {
  const language = /^\/(fi|sv)(\/|$)/.exec(pathname)?.[1];
  return language ? `/${language}/shell.html` : '/index.html';
}
