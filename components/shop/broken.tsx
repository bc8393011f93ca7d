import { BrokenWords } from "@/components/shop/broken-words";
import { Button } from "@/components/ui/button";

/** What stands where a page broke. */
export function Broken({ retry }: { retry: () => void }) {
  return (
    <>
      <title>Something broke | Till</title>
      <BrokenWords
        retry={
          <Button type="button" onClick={retry}>
            Try again
          </Button>
        }
      />
    </>
  );
}
