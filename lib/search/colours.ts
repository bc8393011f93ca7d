/** The families of colour that the filter offers, in its order, each with its dot. */
export const COLOUR_SWATCHES: Readonly<Record<string, string>> = {
  Black: "#262523",
  Grey: "#8e8e8b",
  White: "#f4f1ea",
  Cream: "#e3d8c4",
  Brown: "#7a5238",
  Red: "#a63d2f",
  Orange: "#c96f3b",
  Yellow: "#d69a2d",
  Green: "#6f8464",
  Blue: "#3e5875",
  Purple: "#6f4f68",
  Pink: "#d9a5a0",
  Clear: "#dfe9ea",
  Metal: "#b9a27a",
};
