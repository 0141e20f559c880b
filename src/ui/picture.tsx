import styles from './picture.module.css';

/**
 * An illustration of `public/pictures`, decorative. It is used, not shown as an image: so the page's colours reach into it, and it is
 * dark where the page is. Where the page gives it another shape than its own, its middle is shown.
 */
export function Picture({ name }: { name: string }) {
  return (
    <svg
      className={styles['picture']}
      viewBox="0 0 320 200"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <use href={`/pictures/${name}.svg#p`} />
    </svg>
  );
}
