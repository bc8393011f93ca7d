"use client";

import "./globals.css";
import { sans } from "@/app/fonts";
import { Broken } from "@/components/shop/broken";

/** When the root layout itself breaks. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en-GB" className={sans.variable}>
      <body>
        <main id="main">
          <Broken retry={retry} />
        </main>
      </body>
    </html>
  );
}
