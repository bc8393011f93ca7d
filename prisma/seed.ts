import { prisma } from "@/lib/prisma";
import { refileAll } from "@/lib/search/refile-all";
import { addProducts, tidyUp } from "@/prisma/seed/generated/add-products";
import { duration, progressBar } from "@/prisma/seed/generated/progress-bar";
import { readOptions, WrongOption } from "@/prisma/seed/read-options";
import { seed } from "@/prisma/seed/seed";

try {
  const { products } = readOptions(process.argv.slice(2));
  await (products === null ? seedDemo() : seedGenerated(products));
} catch (error) {
  console.error(error instanceof WrongOption ? error.message : error);
  process.exitCode = 1;
} finally {
  await prisma.$disconnect();
}

async function seedDemo(): Promise<void> {
  const { variants, orders } = await seed();
  console.log(
    variants === 0
      ? "The demo shop is all there: nothing to add."
      : `Added ${variants} variants of the demo catalogue and ${orders} orders.`,
  );
}

async function seedGenerated(count: number): Promise<void> {
  await addProducts(count, progressBar(count));
  console.log("Filing them for search and filters …");
  const began = performance.now();
  await refileAll();
  await tidyUp();
  console.log(`Filed in ${duration((performance.now() - began) / 1000)}.`);
}
