/** The module that composes a page: "howAreYou" is in how-are-you.tsx. */
export const moduleOf = (page: string): string =>
  `src/app/pages/${page.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.tsx`;
