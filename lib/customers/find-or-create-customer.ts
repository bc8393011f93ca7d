import type { Tx } from "@/lib/database/transaction";

/**
 * The user with this e-mail (lower case), made when there is none. An existing user stays as it is: anybody can type
 * an address, so an order changes nothing of the account that it names.
 * @returns the user's id
 */
export async function findOrCreateCustomer(
  tx: Tx,
  { email, fullName, phone }: { email: string; fullName: string; phone: string | null },
): Promise<number> {
  const existing = await tx.user.findUnique({ where: { email }, select: { id: true } });
  if (existing) return existing.id;

  // ON CONFLICT DO NOTHING: two first orders at once must not fail each other
  await tx.user.createMany({ data: { email, name: fullName, phone }, skipDuplicates: true });
  const { id } = await tx.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  return id;
}
