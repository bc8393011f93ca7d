import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Till: good things for the desk",
    short_name: "Till",
    description: "Keyboards, lamps, mugs and trays, chosen to be used every day.",
    lang: "en-GB",
    start_url: "/",
    display: "minimal-ui",
    background_color: "#fdfdfb",
    theme_color: "#fdfdfb",
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
