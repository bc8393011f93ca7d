import { useEffect, useEffectEvent, useState } from "react";

type Combobox = {
  listId: string;
  onOpen: () => void;
  onChoose: (option: HTMLElement) => void;
  onForget: (option: HTMLElement) => void;
};

/**
 * Makes a plain field a combobox: the focus stays in it, the arrow keys go through the options of the list, whose ids are
 * the list's own with `-0`, `-1`, …
 */
export function useCombobox(field: HTMLInputElement, { listId, onOpen, onChoose, onForget }: Combobox) {
  const [words, setWords] = useState(field.value.trim());
  const [isOpen, setOpen] = useState(document.activeElement === field);
  const [active, setActive] = useState(-1);
  const optionAt = (index: number) => document.getElementById(`${listId}-${index}`);
  const countOptions = () => document.getElementById(listId)?.querySelectorAll("[role=option]").length ?? 0;

  function open() {
    if (isOpen) return;
    onOpen();
    setOpen(true);
  }

  function close() {
    setOpen(false);
    setActive(-1);
  }

  function move(index: number) {
    const count = countOptions();
    if (count === 0) return;
    const next = ((index % count) + count) % count;
    setActive(next);
    optionAt(next)?.scrollIntoView({ block: "nearest" });
  }

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    const option = active >= 0 ? optionAt(active) : null;
    const keys: Record<string, (() => void) | null> = {
      ArrowDown: () => (isOpen ? move(active + 1) : open()),
      ArrowUp: isOpen ? () => move(active < 0 ? -1 : active - 1) : null,
      Home: option && (() => move(0)),
      End: option && (() => move(-1)),
      Enter: option && (() => onChoose(option)),
      Delete: option?.dataset.past ? () => onForget(option) : null,
      Escape: isOpen ? close : () => field.blur(),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  const handleInput = useEffectEvent(() => {
    setWords(field.value.trim());
    setActive(-1);
    open();
  });
  const handleFocus = useEffectEvent(() => {
    setWords(field.value.trim());
    open();
  });
  const handleBlur = useEffectEvent((event: FocusEvent) => {
    const stays = event.relatedTarget instanceof Node && field.form?.contains(event.relatedTarget);
    if (!stays) close();
  });

  useEffect(() => {
    const listeners = { keydown: handleKey, input: handleInput, focus: handleFocus, click: handleFocus };
    const { form } = field;
    for (const [type, listener] of Object.entries(listeners)) field.addEventListener(type, listener as EventListener);
    form?.addEventListener("focusout", handleBlur);
    return () => {
      for (const [type, listener] of Object.entries(listeners))
        field.removeEventListener(type, listener as EventListener);
      form?.removeEventListener("focusout", handleBlur);
    };
  }, [field]);

  // The field was there before this was fetched: what it is now called is written onto it
  useEffect(() => {
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", listId);
    field.setAttribute("aria-expanded", String(isOpen && countOptions() > 0));
    if (active >= 0) field.setAttribute("aria-activedescendant", `${listId}-${active}`);
    else field.removeAttribute("aria-activedescendant");
  });

  return { words, isOpen, active, close };
}
