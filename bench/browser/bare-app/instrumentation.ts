/** Next.js looks for this in the folders above as well, and would find the shop's. */
export function register() {}
