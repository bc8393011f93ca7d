import { prisma } from "@/lib/prisma";
import { fileProducts } from "@/lib/search/file-products";
import { seed } from "@/prisma/seed/seed";

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
