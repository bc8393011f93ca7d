/** The till with a receipt coming out of it, and the shop's name. */
export function Logo() {
  return (
    <span className="inline-flex w-16 items-center gap-2 text-[1.375rem] leading-none font-[640] tracking-[-0.05em]">
      <svg viewBox="0 0 32 32" aria-hidden="true" className="size-7 flex-none" fill="none">
        <path
          d="M8.5 17V3.2l1.875 1.6 1.875-1.6 1.875 1.6L16 3.2l1.875 1.6 1.875-1.6 1.875 1.6L23.5 3.2V17z"
          fill="var(--color-tally)"
        />
        <path d="M12.5 8.75h7M12.5 12.5h3.5" stroke="var(--color-on-tally)" strokeWidth="1.75" strokeLinecap="round" />
        <path d="M7.5 16h17a2 2 0 0 1 2 2v3.75h-21V18a2 2 0 0 1 2-2z" fill="currentColor" />
        <path
          d="M4.5 23.25h23A1.5 1.5 0 0 1 29 24.75V27a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-2.25a1.5 1.5 0 0 1 1.5-1.5zm8.75 2a.875.875 0 0 0 0 1.75h5.5a.875.875 0 0 0 0-1.75z"
          fill="currentColor"
          fillRule="evenodd"
        />
      </svg>
      <span>Till</span>
    </span>
  );
}
