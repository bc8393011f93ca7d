import type { ComponentProps } from "react";
import { controlStyle, describedBy, FieldFrame, type FieldWords } from "@/components/ui/field-frame";

type TextAreaProps = Omit<ComponentProps<"textarea">, "name" | "id"> & FieldWords & { name: string };

/** A field for more than a line of text, which grows with it where the browser can. */
export function TextArea({ label, optional, hint, error, name, className = "", ...rest }: TextAreaProps) {
  return (
    <FieldFrame id={name} label={label} optional={optional} hint={hint} error={error}>
      <textarea
        id={name}
        name={name}
        className={`${controlStyle} h-auto! min-h-36 resize-y py-3 leading-6 field-sizing-content ${className}`}
        {...describedBy(name, { hint, error })}
        {...rest}
      />
    </FieldFrame>
  );
}
