import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ProsePage, ProseSection } from "@/components/shop/prose-page";

export const metadata: Metadata = {
  title: "Privacy",
  description: "The cookies that we set, what we keep of an order, and what we do not do.",
  alternates: { canonical: "/privacy" },
};

export default function PrivacyPage() {
  return (
    <ProsePage title="Privacy" lead="We keep what an order needs, and nothing to follow you with.">
      <ProseSection title="Cookies">
        <p>
          <Code>cart</Code> is a random number by which your browser’s cart is found again. Scripts cannot read it, and
          we store only a fingerprint of it. It is set when you first add something, and lasts 30 days.
        </p>
        <p>
          <Code>cart_count</Code> is how many things are in your cart, for the number beside the word Cart. It lasts 30
          days too.
        </p>
        <p>
          <Code>wishlist</Code> and <Code>saved</Code> are the same for what you save for later: a random number that
          scripts cannot read, and the list of what to mark. They are set when you first save something, and last a
          year.
        </p>
        <p>
          All are needed for what you asked for, so there is no banner to press away. A checkout that could not be
          finished without JavaScript comes back in one more, for ten minutes. There are no others.
        </p>
      </ProseSection>
      <ProseSection title="Recently viewed">
        <p>
          What you looked at last is noted in your browser alone and never sent to us. Clear, beside it, forgets it.
        </p>
      </ProseSection>
      <ProseSection title="When it’s back">
        <p>
          If you ask to hear when something is back, we keep your e-mail address with that request, to write to you
          once. It is used for nothing else.
        </p>
      </ProseSection>
      <ProseSection title="Your order">
        <p>
          When you order we keep your name, e-mail address and delivery address, your phone number if you give it, what
          you bought at what price, and what the card with a gift is to say. We use them to send you the order and to
          keep our books.
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

function Code({ children }: { children: ReactNode }) {
  return (
    <strong>
      <code className="font-mono text-[0.9em] leading-none">{children}</code>
    </strong>
  );
}
