import { Apology } from "@/components/shop/apology";
import { Button } from "@/components/ui/button";

/** What stands where a page broke. */
export function Broken({ retry }: { retry: () => void }) {
  return (
    <>
      <title>Something broke | Till</title>
      <Apology
        title="Something broke on our side."
        words="Your cart is safe. Try again in a minute."
        retry={
          <Button type="button" onClick={retry}>
            Try again
          </Button>
        }
      />
    </>
  );
}
