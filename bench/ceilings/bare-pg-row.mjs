import pg from "pg";

/**
 * The one row of a flash sale, taken from by bare `pg` statement by statement, each its own transaction, over as many
 * connections as there are shoppers.
 * @param {{ url: string, variantId: number }} data
 */
export function barePgRow({ url, variantId }) {
  const statement = {
    name: "take",
    text: "UPDATE variants SET stock = stock - 1 WHERE id = $1 AND stock >= 1",
    values: [variantId],
  };
  return {
    openClient: () => openConnection(url),
    async perform({ client }) {
      const { rowCount } = await client.query(statement);
      if (rowCount !== 1) throw new Error("The row has no stock left.");
      return { outcome: "updated" };
    },
  };
}

/** A connection as the load generator's loops take their clients. */
function openConnection(url) {
  const client = new pg.Client({ connectionString: url });
  return { client, open: () => client.connect(), close: () => client.end() };
}
