"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import { linkStyle } from "@/components/ui/text-link";

type ErrorSummaryProps = {
  title: string;
  tone?: "bad" | "warn";
  /** The ids of fields, with what is wrong with each. */
  errors?: Record<string, string>;
  /** Counts the form's answers: each new one takes the focus again. */
  attempt: number;
  children?: ReactNode;
};

/** What stopped a form, said first and with a link to each field. It takes the focus when it appears. */
export function ErrorSummary({ title, tone = "bad", errors = {}, attempt, children }: ErrorSummaryProps) {
  const panel = useRef<HTMLDivElement>(null);

  // A second failure is the same panel with news, so each attempt counts.
  useEffect(() => panel.current?.focus(), [attempt]);

  return (
    <Notice ref={panel} role="alert" tabIndex={-1} tone={tone} title={title} className="scroll-mt-6">
      {children}
      {Object.keys(errors).length > 0 && (
        <ul className="grid gap-0.5">
          {Object.entries(errors).map(([id, sentence]) => (
            <li key={id}>
              <a href={`#${id}`} className={linkStyle}>
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
