import type { Metadata } from "next";
import { ProsePage, ProseSection } from "@/components/shop/prose-page";

export const metadata: Metadata = {
  title: "Privacy",
  description: "The two cookies that we set, what we keep of an order, and what we do not do.",
  alternates: { canonical: "/privacy" },
};

export default function PrivacyPage() {
  return (
    <ProsePage title="Privacy" lead="We keep what an order needs, and nothing to follow you with.">
      <ProseSection title="Cookies">
        <p>
          <strong>
            <code className="font-mono text-[0.9em] leading-none">cart</code>
          </strong>{" "}
          is a random number by which your browser’s cart is found again. Scripts cannot read it, and we store only a
          fingerprint of it. It is set when you first add something, and lasts 30 days.
        </p>
        <p>
          <strong>
            <code className="font-mono text-[0.9em] leading-none">cart_count</code>
          </strong>{" "}
          is how many things are in your cart, for the number beside the word Cart. It lasts 30 days too.
        </p>
        <p>Both are needed for the cart to work, so there is no banner to press away. There are no other cookies.</p>
      </ProseSection>
      <ProseSection title="Your order">
        <p>
          When you order we keep your name, e-mail address and delivery address, your phone number if you give it, and
          what you bought at what price. We use them to send you the order and to keep our books.
        </p>
      </ProseSection>
      <ProseSection title="What we don’t do">
        <p>
          No advertising, no analytics, no fonts or scripts from elsewhere: your browser talks to this shop alone. We
          pass your details on to nobody but whoever delivers the parcel.
        </p>
      </ProseSection>
      <ProseSection title="Your rights">
        <p>You may ask what we hold about you, have it put right, or have it deleted where the law lets us.</p>
      </ProseSection>
    </ProsePage>
  );
}
