import { prisma } from "@/lib/prisma";
import { seed } from "@/prisma/seed/seed";

try {
  const { variants, orders } = await seed();
  console.log(
    variants === 0
      ? "The demo shop is all there: nothing to add."
      : `Added ${variants} variants of the demo catalogue and ${orders} orders.`,
  );
} finally {
  await prisma.$disconnect();
}
