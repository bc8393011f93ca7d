import { Lost } from "@/components/shop/lost";
import { SiteFooter } from "@/components/shop/site-footer";
import { SiteHeader } from "@/components/shop/site-header";

/** For addresses that no route answers; those of the shop's own routes have its layout already. */
export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <main id="main" className="flex-1">
        <Lost />
      </main>
      <SiteFooter />
    </>
  );
}
