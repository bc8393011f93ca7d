import { prisma } from "@/lib/prisma";
import { fileProducts } from "@/lib/search/file-products";
import { refileAll } from "@/lib/search/refile-all";
import { addProducts, tidyUp } from "@/prisma/seed/generated/add-products";
import { progressBar } from "@/prisma/seed/generated/progress-bar";
import { seed } from "@/prisma/seed/seed";

/** Adds what is missing of the demo shop. */
export async function seedDemo(): Promise<void> {
  try {
    const { variants, orders } = await seed();
    await fileProducts();
    console.log(
      variants === 0
        ? "The demo shop is all there: nothing to add."
        : `Added ${variants} variants of the demo catalogue and ${orders} orders.`,
    );
  } finally {
    await prisma.$disconnect();
  }
}

/** Adds so many generated products, and files them for search and filters. */
export async function seedGenerated(count: number): Promise<void> {
  try {
    await addProducts(count, progressBar(count));
    console.log("Filing them for search and filters …");
    const files = progressBar(count);
    await refileAll({ onProgress: (done) => files(Math.floor(done * count)) });
    files(count);
    await tidyUp();
  } finally {
    await prisma.$disconnect();
  }
}
