const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a part of an address can name anything in the catalogue: small letters, digits and hyphens, at most 100. */
export const isSlug = (text: string) => text.length <= 100 && SLUG.test(text);
