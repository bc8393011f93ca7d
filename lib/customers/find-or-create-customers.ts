import type { Tx } from "@/lib/database/transaction";

type Customer = { email: string; fullName: string; phone: string | null };

/**
 * The users with these e-mails (lower case), made where there are none. Existing users stay as they are: anybody can
 * type an address, so an order changes nothing of the account that it names.
 * @returns their ids by e-mail
 */
export async function findOrCreateCustomers(tx: Tx, customers: readonly Customer[]): Promise<Map<string, number>> {
  const each = [...new Map(customers.map((customer) => [customer.email, customer])).values()];
  // Raw, as Prisma has no such statement for many. The update changes nothing, but has the row of a customer who is there
  // already answer too; all go by e-mail, so that no two transactions wait for each other.
  const rows = await tx.$queryRaw<{ id: number; email: string }[]>`
    INSERT INTO users (email, name, phone_number)
    SELECT * FROM unnest(
      ${each.map(({ email }) => email)}::text[],
      ${each.map(({ fullName }) => fullName)}::text[],
      ${each.map(({ phone }) => phone)}::text[]
    ) AS customer (email, name, phone_number)
    ORDER BY email
    ON CONFLICT (email) DO UPDATE SET email = excluded.email
    RETURNING id, email`;
  return new Map(rows.map(({ id, email }) => [email, id]));
}
