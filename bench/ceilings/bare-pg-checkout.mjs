import { randomBytes, randomUUID } from "node:crypto";
import pg from "pg";

/**
 * What one checkout asks of the database, by bare `pg` and prepared statements: one order a transaction, over as many
 * connections as the shop's pool has. No form, no page, no Prisma: what PostgreSQL and the driver could do.
 * @param {{ url: string, connections: number, carts: { tokenHash: string }[] }} data carts filled beforehand
 */
export function barePgCheckout({ url, connections, carts }) {
  const pool = new pg.Pool({ connectionString: url, max: connections, min: connections });
  return {
    openClient: () => ({ open: () => pool.query("SELECT 1") }),
    count: carts.length,
    close: () => pool.end(),
    async perform(_, index) {
      const client = await pool.connect();
      try {
        await client.query("BEGIN");
        await placeOrder(client, carts[index].tokenHash, index);
        await client.query("COMMIT");
        client.release();
        return { outcome: "ordered" };
      } catch (error) {
        client.release(error); // with its half-done transaction
        throw error;
      }
    },
  };
}

async function placeOrder(client, tokenHash, index) {
  const one = async (name, values) => (await client.query({ name, text: STATEMENTS[name], values })).rows[0];
  const many = async (name, values) => (await client.query({ name, text: STATEMENTS[name], values })).rows;

  const cart = await one("cart", [tokenHash]);
  await one("close", [cart.id]);
  const lines = await many("lines", [cart.id]);
  const method = await one("method", ["standard", "GB"]);
  const email = `bare-${randomUUID()}@bench.example`;
  const user = (await one("findUser", [email])) ?? (await one("createUser", [email, "Maya Bench"]));
  const subtotal = lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
  const delivery = method.free_from !== null && subtotal >= method.free_from ? 0 : method.price;
  const vat = lines.reduce(
    (sum, line) => sum + vatIn(line.price * line.quantity, line.vat_rate),
    vatIn(delivery, 2000),
  );

  const order = await one("order", [
    ...[`TL-BENCH-${index}-${randomBytes(4).toString("hex")}`, randomUUID(), randomUUID(), cart.id, user.id, email],
    ...[subtotal, delivery, subtotal + delivery, vat, method.id, method.name, method.vat_rate],
  ]);
  await one("address", [order.id]);
  for (const { variant_id, name, option_values, sku, price, quantity, vat_rate } of lines) {
    const total = price * quantity;
    const sold = [order.id, variant_id, name, option_values.join(", "), sku, price, quantity, total, vat_rate];
    await one("item", [...sold, vatIn(total, vat_rate)]);
    await one("movement", [variant_id, -quantity, order.id]);
  }
  for (const { variant_id, quantity } of lines) {
    if (!(await one("take", [variant_id, quantity]))) throw new Error("The variant has no stock left.");
  }
}

const vatIn = (amount, rate) => Math.round((amount * rate) / (10_000 + rate));

const STATEMENTS = {
  cart: "SELECT id, status FROM carts WHERE token_hash = $1",
  close: "UPDATE carts SET status = 'ORDERED', updated_at = now() WHERE id = $1 AND status = 'OPEN'",
  lines: `SELECT variant_id, quantity, sku, option_values, price, stock, name, vat_rate, published_at
    FROM cart_items JOIN variants ON variants.id = variant_id JOIN products ON products.id = product_id
    WHERE cart_id = $1 ORDER BY variant_id`,
  method: `SELECT id, name, price, free_from, vat_rate FROM delivery_methods
    WHERE code = $1 AND active AND $2 = ANY(countries)`,
  findUser: "SELECT id FROM users WHERE email = $1",
  createUser: "INSERT INTO users (email, name) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id",
  order: `INSERT INTO orders (number, access_key, checkout_id, cart_id, user_id, email, subtotal, delivery_price, total, vat,
      delivery_method_id, delivery_method_name, delivery_vat_rate, payment_provider, updated_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'invoice', now()) RETURNING id`,
  address: `INSERT INTO addresses (order_id, full_name, line1, city, postcode, country)
    VALUES ($1, 'Maya Bench', '1 Bench Lane', 'Leeds', 'LS8 1QS', 'GB')`,
  item: `INSERT INTO order_items (order_id, variant_id, name, variant_name, sku, unit_price, quantity, total, vat_rate, vat)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  movement: "INSERT INTO stock_movements (variant_id, delta, reason, order_id) VALUES ($1, $2, 'SALE', $3)",
  take: "UPDATE variants SET stock = stock - $2, updated_at = now() WHERE id = $1 AND stock >= $2 RETURNING stock",
};
