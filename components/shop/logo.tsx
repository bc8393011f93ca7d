export function Logo() {
  return (
    <span className="inline-flex items-center gap-[9px] text-[1.375rem] leading-none font-[640] tracking-[-0.05em]">
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 flex-none">
        <path d="M5.5 15V2.4l2.17 1.5 2.16-1.5L12 3.9l2.17-1.5 2.16 1.5 2.17-1.5V15z" fill="var(--color-tally)" />
        <path d="M8.5 8h7M8.5 11h4" stroke="var(--color-on-tally)" strokeWidth="1.4" />
        <rect x="1.5" y="13.5" width="21" height="8.5" rx="2" fill="var(--color-ink)" />
      </svg>
      <span>Till</span>
    </span>
  );
}
