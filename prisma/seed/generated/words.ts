/** Makers' names are a beginning and an end, as English villages have them: Fenwick, Thornbury. */
export const BEGINNINGS =
  "Ald Amber Ash Barn Beck Birch Brad Bram Brom Burn Carl Chat Clif Cold Craw Dal Den Dray Dun Elm Fair Fen Fox Gar Glen Hal Har Hart Haw Hazel Holm Kel Ken Kirk Lang Lin Lock Marl Mel Mid Nor Oak Pen Quen Rad Raven Ros Rush Sand Shel Silver Stan Stone Swin Thorn Tre Wal War Whit Win Wood Wyn".split(
    " ",
  );
export const ENDINGS =
  "bourne bridge brook bury by cliffe combe cote croft dale den don field ford gate grove ham hurst ley low mere mont ness ridge shaw stead stow thorpe ton wick wood worth".split(
    " ",
  );

/** A story's second sentence. */
export const CLOSINGS = [
  "Made in small numbers by people who sign their work.",
  "It can be mended, and we keep the parts.",
  "It comes in a box without any plastic.",
  "The longer you have it, the less you think about it.",
  "It was drawn for one desk and turned out to suit many.",
  "Nothing on it can be left out, so nothing was added.",
  "Each one differs a little from the next.",
  "It wipes clean, stacks away and asks for nothing else.",
  "We tried nine others first and kept this one.",
  "It makes a good present for somebody who has everything but this.",
];

/** Other names of the demo's colours. No two colours share one, as each is a variant's own address. */
export const COLOUR_NAMES: Record<string, readonly string[]> = {
  Aluminium: ["Aluminium", "Silver"],
  Amber: ["Amber", "Honey"],
  Black: ["Black", "Jet", "Soot"],
  Brass: ["Brass", "Brushed brass"],
  Chalk: ["Chalk", "Bone", "Plaster"],
  Charcoal: ["Charcoal", "Coal", "Iron"],
  Clay: ["Clay", "Brick", "Russet"],
  Clear: ["Clear"],
  Cognac: ["Cognac", "Tan", "Saddle"],
  Concrete: ["Concrete", "Cement"],
  Cork: ["Cork"],
  Cream: ["Cream", "Ivory", "Buttermilk"],
  Forest: ["Forest", "Pine", "Bottle green"],
  Graphite: ["Graphite", "Anthracite", "Lamp black"],
  Green: ["Green", "Emerald"],
  Ink: ["Ink", "Midnight", "Navy"],
  Moss: ["Moss", "Fern", "Olive"],
  Oak: ["Oak", "Pale oak"],
  Oat: ["Oat", "Ecru", "Biscuit"],
  Ochre: ["Ochre", "Mustard", "Saffron"],
  Plum: ["Plum", "Damson", "Aubergine"],
  Rust: ["Rust", "Cinnabar"],
  Sage: ["Sage", "Celadon", "Lichen"],
  Sand: ["Sand", "Dune", "Flax"],
  Slate: ["Slate", "Storm", "Pewter"],
  Smoke: ["Smoke", "Grey glass"],
  Stone: ["Stone", "Pebble", "Limestone"],
  Terracotta: ["Terracotta", "Tile"],
  Walnut: ["Walnut", "Dark walnut"],
  White: ["White", "Snow"],
};

/** Colours that are what a thing is made of. */
export const MATERIAL_COLOURS = ["Aluminium", "Brass", "Concrete", "Cork", "Oak", "Terracotta", "Walnut"];
