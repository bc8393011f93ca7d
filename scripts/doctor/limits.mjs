import { queryOnce } from "../database/query.mjs";

const LIMITS = `
  SELECT current_setting('max_connections')::int AS max,
    current_setting('superuser_reserved_connections')::int
      + coalesce(current_setting('reserved_connections', true), '0')::int AS reserved`;

/**
 * How many connections the server takes.
 * @param {string} url
 * @returns {Promise<{ max: number, open: number }>} `max_connections`, and how many of them are for everybody
 */
export async function readLimits(url) {
  const [{ max, reserved }] = (await queryOnce(url, LIMITS)).rows;
  return { max, open: max - reserved };
}
