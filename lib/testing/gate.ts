/** A meeting point: whoever comes waits until as many have come as are `wanted`. */
export function gate(wanted: number): () => Promise<void> {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let come = 0;
  return () => {
    if (++come === wanted) open();
    return opened;
  };
}
