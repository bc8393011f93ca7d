/** What the demo shop's customers wrote: stars, a title or none, and words. */
export type ReviewData = readonly [rating: 1 | 2 | 3 | 4 | 5, title: string, words: string];

/** Of one product, by its slug. */
export const REVIEWS: Readonly<Record<string, readonly ReviewData[]>> = {
  "crook-task-lamp": [
    [5, "", "Lights the page and not my eyes. The joint stays exactly where I leave it."],
    [
      4,
      "Good light, short flex",
      "Lovely low setting for late evenings. I needed an extension lead to reach the wall.",
    ],
    [5, "", "My drawing hand no longer works in its own shadow."],
    [3, "Bigger than I thought", "It is a handsome thing, but measure your desk first. Mine is only 50 cm deep."],
  ],
  "cap-table-lamp": [
    [5, "Follows me around the house", "Desk by day, supper table by night. The charge lasts most of the week."],
    [4, "", "Warm as a candle. I would have liked one more step between low and lowest."],
    [5, "", "The enamel has a depth that the pictures do not show."],
  ],
  "tenfold-75-keyboard": [
    [5, "", "Sounds like rain on a good umbrella. My colleagues have stopped asking me to mute."],
    [5, "They posted me one key", "One cap cracked after a fall. They posted me a single R, free. Who does that?"],
    [4, "Heavy, in a good way", "It does not slide about. It also does not travel: this one lives on the desk."],
    [2, "Bluetooth lost its place", "Fine by cable, but it forgets my second laptop about once a week."],
    [5, "", "The brass knob is the best volume control I have ever owned."],
    [4, "", "Took me three days to stop reaching for a number pad, and now I miss nothing."],
  ],
  "parlour-speaker": [
    [5, "", "We have it on low from breakfast on and nobody asks to turn it off."],
    [4, "A small room's speaker", "Clear and full in the kitchen. It gets a little lost at a party."],
    [5, "", "One knob, three buttons, no app. Thank you."],
    [3, "", "Good sound. The leather loop was stiff for the first month."],
  ],
  "perch-headphone-stand": [
    [5, "", "It holds the headphones as if it had been made for mine."],
    [4, "Steady", "Does not wobble even when the cat goes past. Slightly taller than my shelf, so measure."],
    [5, "", "Bought one, then another for my partner, who kept using mine."],
  ],
  "landing-charger": [
    [4, "", "Drop the phone on it in the dark and it charges. Earbuds on the other side."],
    [3, "No plug in the box", "It says so, and I did not read it. Charges well once you have one."],
    [5, "Tidy at last", "Two cables fewer by the bed."],
  ],
  "leather-desk-mat": [
    [5, "Flat by the evening", "I was doubtful about the roll, but it lay flat by the time I went to bed."],
    [5, "", "The smell alone is worth it. A year on it has a shine where my wrists rest."],
    [4, "", "Beautiful. It marks when you look at it sharply, which they do tell you."],
    [5, "", "Quiets the keyboard more than I expected."],
    [2, "Not the colour I hoped for", "Well made, but on my screen the slate looked bluer."],
  ],
  "fold-laptop-stand": [
    [5, "", "My neck noticed within a week. Nothing to set up, nothing to lose."],
    [4, "", "Sturdy and plain. The brass one weighs as much as a small dog."],
    [3, "One height", "The height suits me. If it does not suit you, there is no other."],
  ],
  "plinth-monitor-riser": [
    [5, "Gave me my desk back", "Keyboard, notebook and post all go underneath now."],
    [5, "", "The edge is so well rounded that I keep touching it."],
    [4, "", "Holds an old, heavy screen without bending. The walnut is darker than in the picture, and better."],
  ],
  "noon-desk-clock": [
    [5, "", "It really does not tick. I can have it on the desk while recording."],
    [4, "Easy to read", "Tilted just right. Wish it came with the battery."],
    [3, "", "Pretty, and two minutes slow after a month."],
  ],
  "perpetual-calendar": [
    [5, "A small thing each morning", "Turning the block has become how the day starts."],
    [4, "", "Nicely made. Somebody here keeps setting it to the 31st of February."],
    [5, "", "A present for my father, who now tells everybody the date."],
  ],
  "stack-letter-tray": [
    [4, "", "Holds more paper than I care to admit. The felt feet are a nice thought."],
    [5, "", "Solid steel, no wobble, and a sheet comes out of the lower tier without a fight."],
    [3, "", "Does its job. One corner of the coating was chipped; they sent another."],
  ],
  "arch-bookends-pair": [
    [5, "Immovable", "Forty cookery books and not a millimetre of slide."],
    [4, "", "Heavier than they look. Mind your toes."],
    [5, "", "They look good even with nothing between them."],
  ],
  "groove-cable-rest": [
    [5, "", "I have not crawled under the desk since March."],
    [4, "For thin cables", "Perfect for USB. My thick monitor lead does not go in."],
    [4, "", "Stays put when I pull a cable. Simple and right."],
  ],
  "trough-pen-tray": [
    [5, "", "A pen rolls to the middle and stays there. I could watch it all day."],
    [5, "", "You can see that it was one piece of wood."],
    [4, "", "Long enough for a ruler, which the photograph does not tell you."],
  ],
  "cast-pencil-pot": [
    [5, "It does not tip", "Full of brushes, leaning all to one side, and it stands."],
    [4, "", "Every one is different; mine has a freckle like a small map."],
    [3, "", "Good and heavy. Smaller inside than I expected."],
  ],
  "clothbound-notebook": [
    [5, "", "Lies flat from page one. I am on my fourth."],
    [5, "Dots, just", "The dots are there when I want them and gone when I do not."],
    [4, "", "Fountain pen does not bleed through. A pocket at the back would make it perfect."],
    [3, "", "Good paper, but my ribbon frayed within a month."],
  ],
  "speckle-mug": [
    [5, "", "Three fingers through the handle, as promised. It is the one that everybody reaches for."],
    [5, "No two alike", "Ours are brothers, not twins. That is the charm of them."],
    [4, "", "Keeps the tea warm long enough to forget it. Survives the dishwasher."],
    [5, "", "Bought one to try, then five more."],
    [4, "Honest size", "350 ml to the brim, a proper 300 in use. Just right for me."],
    [2, "Chipped on arrival", "One of two came with a chip. They refunded it the same day, but still."],
  ],
  "ripple-carafe-and-glass": [
    [5, "", "I drink twice the water I used to. That is the whole review."],
    [4, "", "A beautiful curve. Washing it by hand is a small price."],
    [5, "Light in the afternoon", "The shadow it makes on the wall at four o'clock is worth the money."],
  ],
  "fig-and-cedar-candle": [
    [5, "Never loud", "You notice it when you come back into the room, exactly as they say."],
    [4, "", "Burnt evenly to the end. I keep paper clips in the jar now."],
    [3, "", "Nice, but more cedar than fig to my nose."],
    [5, "", "The lid puts it out without a wisp of smoke."],
  ],
  "cork-coasters-set-of-six": [
    [5, "", "Quiet. I did not know that I wanted quiet coasters."],
    [4, "", "Thick enough to feel good in the hand. A ring of coffee wiped straight off."],
    [5, "", "A year of hot mugs and they look the same."],
  ],
  "fluted-vase": [
    [5, "", "Three tulips look like a bouquet in it."],
    [4, "", "Tricky to clean at the bottom, as they admit. Lovely at the window."],
    [5, "Better in the hand", "The matt outside feels like an eggshell."],
  ],
  "long-tom-planter": [
    [5, "", "My basil has outlived every other basil."],
    [4, "", "A saucer that fits: how rare. Some white marks after a month, and vinegar took them off."],
    [3, "", "Good pot. The chalk wash rubbed off a little on my sleeve."],
  ],
  "cast-planter": [
    [5, "", "A rubber plant leaned on its last pot for years. It stands up straight in this."],
    [4, "Mind the watering", "No hole, so go easy. No ring on the desk either."],
    [4, "", "Lovely pale grey, and far heavier than I thought."],
  ],
};

/** What could be said of anything. */
export const OF_ANYTHING: readonly ReviewData[] = [
  [5, "", "Well packed, quick, and just as pictured."],
  [5, "", "The second one I have bought. The first went to my sister."],
  [4, "", "Good quality. I would buy it again."],
  [5, "", "Looks better on the desk than on the page."],
  [4, "", "It does what it says, quietly."],
  [5, "A present", "Bought as a present and nearly kept it."],
  [4, "", "Took a day longer than promised, and was worth the wait."],
  [3, "", "Nice enough. I expected a little more for the price."],
  [5, "", "No plastic in the parcel. More of this."],
  [4, "", "Six months in daily use, and no complaints."],
  [5, "", "Simple, solid, and mine now."],
  [3, "", "A good thing, but the colour is darker in my room."],
];
