import type { ReactNode } from "react";

/** The form on the left, up to the page's middle; the order on the right. On phones the order comes first. */
export function CheckoutColumns({ order, children }: { order?: ReactNode; children: ReactNode }) {
  return (
    <div className="grid flex-1 content-start md:grid-cols-[minmax(0,1fr)_44%] md:content-stretch">
      {order && (
        <aside
          aria-label="Order summary"
          className="border-line bg-fill max-md:border-b md:col-start-2 md:row-start-1 md:border-l"
        >
          {order}
        </aside>
      )}
      <div className="grid content-start px-gutter pt-6 pb-16 md:col-start-1 md:row-start-1 md:grid-cols-[minmax(0,600px)] md:justify-end md:pt-10 md:pr-[clamp(32px,5vw,80px)] md:pb-20">
        {children}
      </div>
    </div>
  );
}
