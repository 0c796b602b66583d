/** Trame's sign: threads over and under each other, three of ink and two of the accent. */

/** `size` in pixels. Decoration: it has no name for screen readers. */
export function Logo({ size }: { size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      strokeWidth="2.4"
      strokeLinecap="round"
      aria-hidden
    >
      <path stroke="currentColor" d="M6 3v4.2M6 11v10M12 3v10M12 16.8V21M18 3v4.2M18 11v10" />
      <path stroke="var(--accent)" d="M3 9h7.2M13.8 9H21M3 15h1.2M7.8 15h8.4M19.8 15H21" />
    </svg>
  );
}
