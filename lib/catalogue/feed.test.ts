import { expect, test } from "vitest";
import { productFeed } from "@/lib/catalogue/feed";
import { prisma } from "@/lib/prisma";
import { variantWith } from "@/lib/testing/fixtures";
import { statementsOf } from "@/lib/testing/statements-of";
import { tagsOf } from "@/lib/testing/tags-of";

const SITE = "https://shop.example";

async function wholeFeed(): Promise<string> {
  let text = "";
  for await (const piece of productFeed(SITE)) text += piece;
  return text;
}

test("every variant for sale is an item, with its product's group, price and stock", async () => {
  const { productId, sku } = await variantWith({ price: 1850, stock: 0 });
  await variantWith({ published: false });
  await prisma.variant.update({ where: { sku }, data: { compareAtPrice: 2400 } });
  const xml = await wholeFeed();
  expect(tagsOf(xml).get("item")).toBe(1);
  expect(xml).toContain(`<g:id>${sku}</g:id><g:item_group_id>${productId}</g:item_group_id>`);
  expect(xml).toContain("<g:price>24.00 GBP</g:price><g:sale_price>18.50 GBP</g:sale_price>");
  expect(xml).toContain("<g:availability>out_of_stock</g:availability>");
  expect(xml).toMatch(/<link>https:\/\/shop\.example\/products\/thing-\d+\/oat<\/link>/);
});

test("whatever a product is called, the feed is well-formed", async () => {
  const { productId } = await variantWith();
  const name = `</title> & "Lamp" 'n' <b>\u0007]]>`;
  await prisma.product.update({ where: { id: productId }, data: { name, story: name, materialNames: ["<&>"] } });
  const xml = await wholeFeed();
  expect(tagsOf(xml).get("title")).toBe(tagsOf(xml).get("link"));
  expect(xml).toContain("&lt;/title&gt; &amp; &quot;Lamp&quot; &apos;n&apos; &lt;b&gt;]]&gt;, Oat");
});

test("its pieces are read as they are taken: of what nobody reads, nothing is asked for", async () => {
  await variantWith();
  const feed = productFeed(SITE);
  expect(await statementsOf(() => feed.next())).toHaveLength(0);
  expect(await statementsOf(() => feed.next())).toHaveLength(1);
  expect(await statementsOf(() => feed.return())).toHaveLength(0);
});
