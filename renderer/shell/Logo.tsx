/** Trame's sign: threads crossing, three dark and two blue. */

export function Logo({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" strokeLinecap="round" aria-hidden>
      <g stroke="var(--text-1)" strokeWidth="1.8">
        <path d="M4.5 1.2v3.6M4.5 8.6v4.4M4.5 15.4v3.4" />
        <path d="M10 1.2v8M10 11.6v7.2" />
        <path d="M15.5 1.2v3.6M15.5 7.2v5.8M15.5 15.4v3.4" />
      </g>
      <g stroke="var(--accent)" strokeWidth="1.8">
        <path d="M1.2 7h6M12.4 7h6.4" />
        <path d="M1.2 13.2h1.4M6.4 13.2h7.2M17.4 13.2h1.4" />
      </g>
    </svg>
  );
}
