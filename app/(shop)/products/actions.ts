"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { findVariantPath } from "@/lib/catalogue/queries";
import { inTransaction } from "@/lib/database/transaction";
import { whenUnavailable } from "@/lib/database/when-unavailable";
import { fieldsOf } from "@/lib/forms/fields-of";
import { scalar } from "@/lib/forms/scalar";
import { BUSY_PATH } from "@/lib/routes";
import { understood } from "@/lib/security/requests/post";
import type { StockAnswer } from "@/lib/stock-requests/answers";
import { askForStock } from "@/lib/stock-requests/ask";
import { stockRequestSchema } from "@/lib/stock-requests/schema";

/** The form of a browser without JavaScript: goes to the variant's page, where `:target` shows the answer. */
export async function askForStockAction(form: FormData): Promise<void> {
  understood();
  const fields = fieldsOf(form);
  const answer = await ask(fields);
  redirect(`${await pageOf(fields)}#${answer}` as Route);
}

export async function askForStockLive(variantId: number, email: string): Promise<StockAnswer> {
  understood();
  return ask({ variantId: scalar(variantId), email: scalar(email) });
}

function pageOf(input: unknown): Promise<Route> {
  const { data } = stockRequestSchema.pick({ variantId: true }).safeParse(input);
  return whenUnavailable(
    () => BUSY_PATH,
    async () => (data && (await findVariantPath(data.variantId))) ?? "/",
  );
}

async function ask(input: unknown): Promise<StockAnswer> {
  const parsed = stockRequestSchema.safeParse(input);
  if (!parsed.success) return "invalid";
  return whenUnavailable<StockAnswer>(
    () => "later",
    () => inTransaction((tx) => askForStock(tx, parsed.data)),
  );
}
