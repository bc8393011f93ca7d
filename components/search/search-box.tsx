"use client";

import { useRouter } from "next/navigation";
import { type ComponentType, type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import type { SuggestionsProps } from "@/components/search/suggestions";
import { searchPath } from "@/lib/routes";

type SearchBoxProps = {
  /** Of the form, beside the page's other one. */
  label: string;
  className: string;
  inputClassName: string;
  panelClassName: string;
  words?: string;
  /** "/" goes to it from anywhere but another field. */
  hasShortcut?: boolean;
  /** The button, and whatever else stands beside the field. */
  children: ReactNode;
};

/** A plain form that leads to the search page; whoever comes near it with JavaScript gets suggestions as well. */
export function SearchBox({
  label,
  className,
  inputClassName,
  panelClassName,
  words,
  hasShortcut,
  children,
}: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  const [Suggestions, setSuggestions] = useState<ComponentType<SuggestionsProps> | null>(null);
  const [isPending, startTransition] = useTransition();
  const router = useRouter();

  useEffect(() => {
    if (!hasShortcut) return;
    function handleKey(event: KeyboardEvent) {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).closest("input, textarea, select, [contenteditable], dialog")) return;
      event.preventDefault();
      field.current?.focus();
    }
    document.addEventListener("keydown", handleKey);
    return () => document.removeEventListener("keydown", handleKey);
  }, [hasShortcut]);

  async function prepare() {
    const { Suggestions: loaded } = await import("@/components/search/suggestions");
    setSuggestions(() => loaded);
  }

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const wanted = field.current?.value.trim();
    if (!wanted) return field.current?.focus();
    field.current?.blur();
    startTransition(() => router.push(searchPath(wanted)));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is too new for some screen readers
    <form
      action="/search"
      role="search"
      aria-label={label}
      onSubmit={handleSubmit}
      onFocus={prepare}
      onPointerEnter={prepare}
      aria-busy={isPending || undefined}
      className={className}
    >
      <input
        ref={field}
        name="q"
        defaultValue={words}
        aria-label="Search"
        placeholder="Search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={100}
        className={inputClassName}
      />
      {children}
      {Suggestions && field.current && <Suggestions field={field.current} className={panelClassName} />}
    </form>
  );
}
