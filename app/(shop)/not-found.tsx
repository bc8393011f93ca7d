import type { Metadata } from "next";
import { Lost } from "@/components/shop/lost";

export const metadata: Metadata = { title: "Not on this shelf" };

export default function ShopNotFound() {
  return <Lost />;
}
