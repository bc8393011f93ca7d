import type { Metadata } from "next";
import { DeliveryTable } from "@/components/shop/delivery-table";
import { ProsePage, ProseSection } from "@/components/shop/prose-page";
import { getDeliveryMethods } from "@/lib/catalogue/cached";

export const metadata: Metadata = {
  title: "Delivery and returns",
  description: "What delivery costs, how long it takes, where we send to, and how to send something back.",
  alternates: { canonical: "/delivery-and-returns" },
};

export default async function DeliveryPage() {
  const methods = await getDeliveryMethods();
  return (
    <ProsePage
      title="Delivery and returns"
      lead="What it costs, how long it takes, and what to do when it is not right."
    >
      <ProseSection title="Delivery">
        <DeliveryTable methods={methods} />
        <p>You choose the way when you check out, and see its price in the total before you order.</p>
      </ProseSection>
      <ProseSection title="Changing your mind">
        <p>
          You have 14 days from the day it arrives to tell us that you want to send something back, and 14 more to send
          it. That is your right under the Consumer Contracts Regulations; you need give no reason.
        </p>
        <p>We give back what you paid for it, and the standard delivery, within 14 days of getting it back.</p>
      </ProseSection>
      <ProseSection title="Something wrong with it">
        <p>
          If it is broken, or not as described, tell us within 30 days for your money back, or later for a repair or a
          replacement. Keep the order’s number at hand: it is on the page that you see after ordering.
        </p>
      </ProseSection>
    </ProsePage>
  );
}
