"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useTransition } from "react";
import { needsLoading } from "@/components/search/listing-link";
import type { Place } from "@/components/search/place";
import { type Field, fieldsOf, findField, keepPressed, takePressed } from "@/components/search/pressed-field";

type FilterFormProps = {
  place: Place;
  action: Route;
  /** What the fields were rendered for. */
  address: Route;
  children: ReactNode;
};

/**
 * The filters: a form that leads to an address. With JavaScript each change goes there at once. Below `lg` it is in a
 * sheet, which the browser opens and closes by itself.
 */
export function FilterForm({ place, action, address, children }: FilterFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const shownFor = useRef<Route>(null);
  const router = useRouter();
  const [isPending, startTransition] = useTransition();

  // The fields are the browser's own, and it leaves them as they were: after going back they must say what is shown
  useEffect(() => {
    const reset = () => resetFields(form.current);
    const isFirst = shownFor.current === null;
    // What differs at first was chosen before this script was there, and is as good as chosen now
    if (isFirst && fieldsOf(form.current).some(isChanged)) form.current?.requestSubmit();
    else reset();
    shownFor.current = address;
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && reset();
    addEventListener("pageshow", comeBack);
    return () => removeEventListener("pageshow", comeBack);
  }, [address]);

  useLayoutEffect(() => {
    const { current } = form;
    const sheet = sheetOf(current);
    const pressed = takePressed(address);
    if (pressed) {
      const { inSheet, top } = pressed;
      scrollTo({ top, behavior: "instant" });
      if (inSheet) sheet?.showPopover();
      findField(current, pressed)?.focus({ preventScroll: !inSheet });
    }

    const submit = () => current?.requestSubmit();
    const elsewhere = fieldsOf(current).filter((field) => !current?.contains(field));
    for (const field of elsewhere) field.addEventListener("change", submit);
    return () => {
      for (const field of elsewhere) field.removeEventListener("change", submit);
      sheet?.hidePopover();
    };
  }, []);

  async function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { currentTarget, nativeEvent } = event;
    const sheet = sheetOf(currentTarget);
    if ((nativeEvent as SubmitEvent).submitter) sheet?.hidePopover(); // "Show 34 things"

    const { wantedAddress } = await import("@/components/search/wanted-address");
    const wanted = wantedAddress(place, currentTarget);
    if (wanted === address) return;
    keepPressed(wanted, sheet?.matches(":popover-open") ?? false);
    if (needsLoading(place)) location.assign(wanted);
    else startTransition(() => router.push(wanted, { scroll: false }));
  }

  return (
    <form
      ref={form}
      id={`${place.id}-filters`}
      action={action}
      onSubmit={handleSubmit}
      onChange={(event) => event.currentTarget.requestSubmit()}
      autoComplete="off"
      data-pending={isPending || undefined}
      className="flex min-h-0 flex-1 flex-col"
    >
      {children}
    </form>
  );
}

const isChanged = (field: Field) =>
  field instanceof HTMLSelectElement
    ? field.value !== (field.dataset.value ?? "")
    : field.checked !== field.defaultChecked;

function resetFields(form: HTMLFormElement | null) {
  for (const field of fieldsOf(form)) {
    if (field instanceof HTMLSelectElement) field.value = field.dataset.value ?? "";
    else field.checked = field.defaultChecked;
  }
}

const sheetOf = (form: HTMLFormElement | null) => form?.closest<HTMLElement>("[popover]");
