/** The mark of Eväät: a packed lunch. The colours are tokens, so that it is right in the dark. */
export function LunchBox({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M11 12V8.500A3.500 3.500 0 0 1 14.500 5h3A3.500 3.500 0 0 1 21 8.500V12"
        fill="none"
        stroke="var(--spruce-strong)"
        strokeWidth="2.600"
      />
      <rect x="3" y="11" width="26" height="17" rx="5" fill="var(--cloudberry)" />
      <path d="M3 18h26" stroke="var(--hero)" strokeWidth="2.200" />
      <circle cx="16" cy="18" r="3.200" fill="var(--on-hero)" stroke="var(--hero)" strokeWidth="2" />
    </svg>
  );
}
