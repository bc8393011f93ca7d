import type { ComponentProps } from "react";
import { controlStyle, describedBy, FieldFrame, type FieldWords } from "@/components/ui/field-frame";

type FieldProps = Omit<ComponentProps<"input">, "name"> & FieldWords & { name: string };

/** A text field. Its id is its name unless another is given: a page that repeats a name must. */
export function Field({ label, optional, hint, error, name, id = name, className = "", ...rest }: FieldProps) {
  return (
    <FieldFrame id={id} label={label} optional={optional} hint={hint} error={error}>
      <input
        id={id}
        name={name}
        className={`${controlStyle} ${className}`}
        {...describedBy(id, { hint, error })}
        {...rest}
      />
    </FieldFrame>
  );
}
