import { Lost } from "@/components/shop/lost";

export default function ShopNotFound() {
  return <Lost />;
}
