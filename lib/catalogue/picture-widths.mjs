/** Thumbnails: what a cart or a suggestion shows. */
export const SMALL_WIDTHS = [128, 256];

/** What lists and product pages show on phones and desktops. No photograph is wider than 1000. */
export const LARGE_WIDTHS = [400, 480, 640, 768, 1000];
