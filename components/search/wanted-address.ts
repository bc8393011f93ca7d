import { listingPath, type Place, readListing } from "@/components/search/place";

/** Where the fields of the filters' form lead to. */
export function wantedAddress(place: Place, form: HTMLFormElement) {
  const data = new FormData(form);
  const params = Object.fromEntries([...data.keys()].map((name) => [name, data.getAll(name).map(String)]));
  const { from = [], to = [], ...others } = params;
  const { selection, sort } = readListing(place, { ...others, from: from[0], to: to[0] });
  return listingPath(place, selection, sort);
}
