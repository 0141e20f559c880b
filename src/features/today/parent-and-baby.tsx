/** A parent with a baby in a carrier, outdoors by the spruces. Decoration, so it says nothing to a screen reader. */
export function ParentAndBaby() {
  return (
    <svg viewBox="0 0 160 150" aria-hidden="true" focusable="false">
      <circle cx="104" cy="92" r="62" fill="var(--spruce)" opacity="0.45" />
      <path d="M20 134 36 88l16 46zM24 112l12-34 12 34z" fill="var(--spruce)" />
      <path d="M140 138l11-34 11 34z" fill="var(--spruce)" />
      <path d="M58 150c2-38 18-58 46-58s44 20 46 58z" fill="var(--cloudberry)" />
      <circle cx="104" cy="60" r="23" fill="var(--skin-1)" />
      <path d="M80 60c-2-24 14-34 26-33 15 1 23 13 22 32-4-10-9-15-14-18-8 8-20 12-34 19z" fill="#7a4407" />
      <path d="M98 70c4 4 9 4 12 0" fill="none" stroke="#7a4407" strokeWidth="2.2" strokeLinecap="round" />
      <path d="M78 122c0-17 11-27 26-27s26 10 26 27c0 13-12 22-26 22s-26-9-26-22z" fill="var(--lake)" />
      <circle cx="104" cy="112" r="15" fill="var(--skin-2)" />
      <path d="M88 111c0-13 7-19 16-19s16 6 16 19c-5-5-10-7-16-7s-11 2-16 7z" fill="var(--on-hero)" />
      <path
        d="M98 117c2 1 3 1 4 0m4 0c2 1 3 1 4 0"
        fill="none"
        stroke="#2b1708"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </svg>
  );
}
