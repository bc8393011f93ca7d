import { Bookmark } from "lucide-react";
import { saveAction } from "@/app/(checkout)/wishlist/actions";

/**
 * Inside the form that holds the choice of variant: saves the chosen one for later, and shows what is saved. `SavedMarks`
 * does it in place, and marks what this browser has saved.
 */
export function SaveButtons({ variantIds }: { variantIds: number[] }) {
  return variantIds.map((id) => (
    <button
      key={id}
      type="submit"
      formAction={saveAction}
      formNoValidate
      data-for={id}
      data-save={id}
      aria-label="Save for later"
      aria-pressed={false}
      className="absolute -top-1 -right-3 grid size-11 place-items-center rounded-md transition-colors hover:bg-fill aria-pressed:[&_svg]:fill-current"
    >
      <Bookmark aria-hidden className="size-5" strokeWidth={1.5} />
    </button>
  ));
}
