import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { controlStyle, describedBy, FieldFrame, type FieldWords } from "@/components/ui/field-frame";

type SelectFieldProps = Omit<ComponentProps<"select">, "name"> & FieldWords & { name: string };

/** The browser's own select, dressed as a field. */
export function SelectField({
  label,
  optional,
  hint,
  error,
  name,
  id = name,
  className = "",
  ...rest
}: SelectFieldProps) {
  return (
    <FieldFrame id={id} label={label} optional={optional} hint={hint} error={error}>
      <div className="relative">
        <select
          id={id}
          name={name}
          className={`${controlStyle} cursor-pointer truncate pr-10 ${className}`}
          {...describedBy(id, { hint, error })}
          {...rest}
        />
        <ChevronDown
          aria-hidden
          strokeWidth={1.5}
          className="pointer-events-none absolute top-4 right-3.5 size-4 text-ink-3"
        />
      </div>
    </FieldFrame>
  );
}
