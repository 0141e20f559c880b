import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './qr-code.module.css';

/** Modules of white around the code: less, and a camera does not find it. */
const quiet = 4;

/** `null` for a text that no QR code holds. */
function modulesOf(text: string): { readonly size: number; readonly path: string } | null {
  // 2953 bytes is what the largest code holds at the lowest level of correction.
  if (new TextEncoder().encode(text).length > 2900) return null;
  // As much correction as the size allows for: a folded or stained sheet is still read.
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: 0 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}

/** A text as a QR code: black on white also where it is dark, for a camera wants it so. `label` says what it opens. */
export function QrCode({ text, label, tooLong }: { text: string; label: string; tooLong: string }) {
  const modules = useMemo(() => modulesOf(text), [text]);
  if (!modules) return <p>{tooLong}</p>;
  const side = modules.size + 2 * quiet;
  return (
    <svg
      className={styles['code']}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={modules.path} fill="#000" />
    </svg>
  );
}
