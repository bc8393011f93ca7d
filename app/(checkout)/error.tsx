"use client";

import { Broken } from "@/components/shop/broken";

export default function AppError({ retry }: { retry: () => void }) {
  return (
    <main id="main" className="flex-1">
      <Broken retry={retry} />
    </main>
  );
}
