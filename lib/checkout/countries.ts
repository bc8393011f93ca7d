/** Where the shop may deliver to at all; a delivery method serves some of them. Codes are ISO 3166-1 alpha-2. */
const CODES = [
  "GB", "IE", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IS", "IT",
  "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "AU", "CA", "HK", "JP", "NZ", "SG", "US",
] as const; // biome-ignore format: a list to scan

const names = new Intl.DisplayNames("en-GB", { type: "region" });

export type Country = { code: string; name: string };

/** Home first, then by name. */
export const COUNTRIES: readonly Country[] = CODES.map((code) => ({ code, name: names.of(code) ?? code })).sort(
  (a, b) => Number(b.code === "GB") - Number(a.code === "GB") || a.name.localeCompare(b.name, "en-GB"),
);

export const isCountry = (code: string) => COUNTRIES.some((country) => country.code === code);

export const countryName = (code: string) => COUNTRIES.find((country) => country.code === code)?.name ?? code;
