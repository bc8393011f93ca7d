"use client";

import { Minus, Plus } from "lucide-react";
import { useState } from "react";

type StepperProps = {
  id: string;
  /** The number as it is; a later value replaces what is shown. */
  value: number;
  name?: string;
  label?: string;
  min?: number;
  /** Up to where + goes. More can be typed, up to 99: the shop then answers in words. */
  max?: number;
  size?: "normal" | "small";
  describedBy?: string;
  /** Called when a step or a typed number is meant; below 1 only where `min` is 0. */
  onCommit?: (quantity: number) => void;
};

/** How many: a number field between − and +. Without JavaScript it is the number field alone. */
export function Stepper({
  id,
  value,
  name = "quantity",
  label = "Quantity",
  min = 1,
  max = 99,
  size = "small",
  describedBy,
  onCommit,
}: StepperProps) {
  const [seen, setSeen] = useState(value);
  const [text, setText] = useState(String(value));
  if (seen !== value) {
    setSeen(value);
    setText(String(value));
  }

  function commit(typed: number) {
    const quantity = Number.isInteger(typed) ? Math.min(Math.max(typed, min), Math.max(max, 1)) : value;
    setText(String(quantity));
    if (quantity !== value) onCommit?.(quantity);
  }

  const number = Number(text);
  const height = size === "normal" ? "h-12" : "h-10 pointer-coarse:h-11";
  const step =
    "grid h-full w-10 cursor-pointer place-items-center rounded-[5px] text-ink-2 hover:bg-fill hover:text-ink disabled:cursor-not-allowed disabled:text-line-2 disabled:hover:bg-transparent noscript:hidden";
  return (
    <span className={`inline-flex items-center rounded-md border border-line-2 bg-surface ${height}`}>
      <button
        type="button"
        aria-label="One fewer"
        aria-controls={id}
        disabled={number <= min}
        className={step}
        onClick={() => commit(number - 1)}
      >
        <Minus aria-hidden className="size-4" strokeWidth={1.5} />
      </button>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type="number"
        inputMode="numeric"
        min={min}
        max={99}
        required
        aria-describedby={describedBy}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => text !== String(value) && commit(Number(text || Number.NaN))}
        className="h-full w-9 appearance-none rounded-[5px] bg-transparent text-center text-[0.9375rem] tabular-nums [-moz-appearance:textfield] noscript:w-16 [&::-webkit-inner-spin-button]:appearance-none [&::-webkit-outer-spin-button]:appearance-none"
      />
      <button
        type="button"
        aria-label="One more"
        aria-controls={id}
        disabled={number >= max}
        className={step}
        onClick={() => commit(number + 1)}
      >
        <Plus aria-hidden className="size-4" strokeWidth={1.5} />
      </button>
    </span>
  );
}
