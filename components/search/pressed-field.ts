import type { Route } from "next";

/** The filter that was pressed last, where that leads to, and what the shopper saw meanwhile. */
type Pressed = { on: Route; name: string; value: string; inSheet: boolean; top: number };

const KEY = "pressed-filter";

/** Notes the focused field for the page that follows, whose elements, and maybe whose document, are another's. */
export function keepPressed(on: Route, inSheet: boolean): void {
  const { activeElement } = document;
  const { name, value } = isField(activeElement) ? activeElement : { name: "", value: "" };
  const pressed: Pressed = { on, name, value, inSheet, top: scrollY };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(pressed));
  } catch {
    // forbidden or full: the shopper finds the way back to the field
  }
}

/** What led to this very page, once. */
export function takePressed(address: Route): Pressed | null {
  try {
    const pressed: Pressed | null = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    sessionStorage.removeItem(KEY);
    return pressed?.on === address ? pressed : null;
  } catch {
    return null;
  }
}

export type Field = HTMLInputElement | HTMLSelectElement;

const isField = (element: Element | null): element is Field =>
  element instanceof HTMLSelectElement || (element instanceof HTMLInputElement && element.type !== "hidden");

export const fieldsOf = (form: HTMLFormElement | null) => [...(form?.elements ?? [])].filter(isField);

export function findField(form: HTMLFormElement | null, { name, value }: Pressed): Field | undefined {
  const named = fieldsOf(form).filter((field) => field.name === name);
  return named.find((field) => field.value === value) ?? named[0];
}
