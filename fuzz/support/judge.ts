import type { Answer, Sent } from "@/fuzz/support/send";

const LEAKS = [
  { what: "a stack trace", pattern: /\n\s+at .+[:(]\d+:\d+\)?/ },
  { what: "the database's words", pattern: /PrismaClient|Invalid `prisma|violates .* constraint|SQLSTATE/ },
  { what: "a path of the server's", pattern: new RegExp(`${process.cwd()}|node_modules`) },
];

/**
 * Whether an answer to bad input is a good one: no 5xx, nothing of the server's inside, nothing of anybody else's, and
 * the policy on whatever a browser would show.
 * @param secrets what nobody but its owner may see
 * @throws {Error} naming what is wrong and the request that led to it
 */
export function judge(sent: Sent, { status, headers, body }: Answer, secrets: string[]): void {
  const wrong: string[] = [];
  if (status >= 500 || status < 200) wrong.push(`it answered ${status}`);
  for (const { what, pattern } of LEAKS) if (pattern.test(body)) wrong.push(`${what} is in it`);
  const all = `${body}${JSON.stringify(headers)}`;
  for (const secret of secrets) if (all.includes(secret)) wrong.push("another person's data are in it");
  if (headers["content-type"]?.startsWith("text/html") && !isProtected(headers["content-security-policy"]))
    wrong.push("it is a page that lets any script run");
  if (wrong.length > 0) throw new Error(`${wrong.join(", ")}: ${describe(sent)}\n${body.slice(0, 300)}`);
}

const isProtected = (policy: unknown) => {
  const scripts = /script-src '[^;,]*/.exec(String(policy))?.[0];
  return scripts !== undefined && !scripts.includes("unsafe");
};

const describe = ({ method, path, headers, body }: Sent) =>
  `${method} ${path.slice(0, 300)} ${JSON.stringify(headers).slice(0, 600)} ${body?.toString().slice(0, 600) ?? ""}`;
