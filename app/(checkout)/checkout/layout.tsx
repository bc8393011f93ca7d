import type { ReactNode } from "react";
import { CheckoutHeader } from "@/components/checkout/checkout-header";

export default function CheckoutLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <CheckoutHeader />
      <main id="main" className="flex flex-1 flex-col">
        {children}
      </main>
    </>
  );
}
