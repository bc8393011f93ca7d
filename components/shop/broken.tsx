import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";

/** What stands where a page broke: whose fault it is, what is safe, what to do. */
export function Broken({ retry }: { retry: () => void }) {
  return (
    <div className="wrap">
      <title>Something broke | Till</title>
      <div className="grid max-w-130 justify-items-start gap-5 py-[clamp(40px,8vw,104px)]">
        <h1 className="text-h1">Something broke on our side.</h1>
        <p className="text-ink-2 text-lead">Your cart is safe. Try again in a minute.</p>
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          <Button type="button" onClick={retry}>
            Try again
          </Button>
          {/* A plain link: what broke may be the script that would follow a clever one. */}
          <a href="/" className={buttonStyle({ variant: "text" })}>
            Back to the shop
          </a>
        </div>
      </div>
    </div>
  );
}
