export type CustomerData = {
  email: string;
  name: string;
  phone?: string;
  line1: string;
  line2?: string;
  city: string;
  postcode: string;
  country: string;
};

type Row = readonly [mailbox: string, name: string, line1: string, city: string, postcode: string, country: string];

// Alice is in the documentation. The telephone numbers below are from the ranges kept free for drama.
const ROWS: readonly Row[] = [
  ["alice", "Alice Chen", "14 Cardigan Road", "Leeds", "LS6 3AA", "GB"],
  ["maya.okafor", "Maya Okafor", "Flat 3, 27 Chandos Road", "Bristol", "BS6 6PG", "GB"],
  ["owen.pritchard", "Owen Pritchard", "8 Llandaff Street", "Cardiff", "CF11 9NR", "GB"],
  ["priya.nair", "Priya Nair", "51 Picton Street", "Bristol", "BS6 5PZ", "GB"],
  ["tom.ashworth", "Tom Ashworth", "3 Market Place", "Hebden Bridge", "HX7 6EU", "GB"],
  ["isla.mackenzie", "Isla Mackenzie", "19 Marchmont Crescent", "Edinburgh", "EH9 1HN", "GB"],
  ["samuel.adeyemi", "Samuel Adeyemi", "72 Bellenden Road", "London", "SE15 4QY", "GB"],
  ["hannah.lowe", "Hannah Lowe", "6 Beech Grove", "Sheffield", "S10 2HB", "GB"],
  ["rhys.evans", "Rhys Evans", "44 Uplands Crescent", "Swansea", "SA2 0EX", "GB"],
  ["niamh.oconnor", "Niamh O’Connor", "12 Botanic Avenue", "Belfast", "BT7 1JQ", "GB"],
  ["george.whitfield", "George Whitfield", "The Old Dairy, Mill Lane", "Frome", "BA11 1DN", "GB"],
  ["fatima.hussain", "Fatima Hussain", "88 Wilmslow Road", "Manchester", "M14 5AL", "GB"],
  ["joe.tanner", "Joe Tanner", "23 Sandgate", "Berwick-upon-Tweed", "TD15 1EP", "GB"],
  ["ellie.marsh", "Ellie Marsh", "5 Elm Terrace", "Norwich", "NR2 3TU", "GB"],
  ["dominic.reyes", "Dominic Reyes", "Flat 9, 140 Curtain Road", "London", "EC2A 3AR", "GB"],
  ["kate.bannerman", "Kate Bannerman", "31 Hyndland Road", "Glasgow", "G12 9UY", "GB"],
  ["arjun.patel", "Arjun Patel", "17 Clarendon Park Road", "Leicester", "LE2 3AD", "GB"],
  ["lucy.fairbairn", "Lucy Fairbairn", "2 Quayside", "Newcastle upon Tyne", "NE1 3DX", "GB"],
  ["ben.hargreaves", "Ben Hargreaves", "60 Otley Road", "Leeds", "LS6 4AA", "GB"],
  ["grace.ndlovu", "Grace Ndlovu", "11 Sydenham Hill", "London", "SE26 6SH", "GB"],
  ["will.sefton", "Will Sefton", "9 Lark Lane", "Liverpool", "L17 8UN", "GB"],
  ["rosie.penhaligon", "Rosie Penhaligon", "4 Fore Street", "Falmouth", "TR11 3BQ", "GB"],
  ["daniel.kowalski", "Daniel Kowalski", "38 Mapperley Road", "Nottingham", "NG3 5AQ", "GB"],
  ["amelia.brandt", "Amelia Brandt", "21 Jericho Street", "Oxford", "OX2 6BU", "GB"],
  ["callum.ross", "Callum Ross", "7 Ness Bank", "Inverness", "IV2 4SF", "GB"],
  ["yasmin.karimi", "Yasmin Karimi", "55 Moseley Village", "Birmingham", "B13 8JP", "GB"],
  ["peter.lindqvist", "Peter Lindqvist", "16 Mill Road", "Cambridge", "CB1 2AD", "GB"],
  ["sophie.turnbull", "Sophie Turnbull", "30 Bishophill", "York", "YO1 6HG", "GB"],
  ["marcus.bell", "Marcus Bell", "Unit 4, 12 Gloucester Road", "Brighton", "BN1 4AD", "GB"],
  ["zara.malik", "Zara Malik", "26 Manor Row", "Bradford", "BD1 4PS", "GB"],
  ["harriet.cole", "Harriet Cole", "1 Chapel Row", "Bath", "BA1 1HN", "GB"],
  ["leo.fontaine", "Leo Fontaine", "43 Magdalen Road", "Exeter", "EX2 4TA", "GB"],
  ["mei.tanaka", "Mei Tanaka", "18 Bermondsey Street", "London", "SE1 3XF", "GB"],
  ["patrick.doyle", "Patrick Doyle", "10 Ocean View", "Whitley Bay", "NE26 1AL", "GB"],
  ["anna.vogel", "Anna Vogel", "Weserstraße 41", "Berlin", "12045", "DE"],
  ["jonas.keller", "Jonas Keller", "Lindengasse 8", "Vienna", "1070", "AT"],
  ["claire.dubois", "Claire Dubois", "23 rue des Martyrs", "Paris", "75009", "FR"],
  ["aoife.brennan", "Aoife Brennan", "15 Stoneybatter", "Dublin", "D07 X2K8", "IE"],
  ["sanne.devries", "Sanne de Vries", "Javastraat 112", "Amsterdam", "1094 HP", "NL"],
  ["erik.lund", "Erik Lund", "Skånegatan 60", "Stockholm", "116 37", "SE"],
  ["giulia.rossi", "Giulia Rossi", "Via Savona 19", "Milan", "20144", "IT"],
  ["luca.frei", "Luca Frei", "Ankerstrasse 24", "Zurich", "8004", "CH"],
  ["ines.carvalho", "Inês Carvalho", "Rua da Rosa 77", "Lisbon", "1200-383", "PT"],
  ["emma.sullivan", "Emma Sullivan", "412 Dean Street, Apt 2", "Brooklyn, NY", "11217", "US"],
  ["david.park", "David Park", "1830 SE Ash Street", "Portland, OR", "97214", "US"],
  ["olivia.tremblay", "Olivia Tremblay", "5240 avenue du Parc", "Montreal, QC", "H2V 4G7", "CA"],
  ["jack.nguyen", "Jack Nguyen", "96 Lygon Street", "Melbourne, VIC", "3057", "AU"],
  ["haruka.sato", "Haruka Sato", "2-14-6 Kuramae, Taito-ku", "Tokyo", "111-0051", "JP"],
];

/** Forty-eight people who never were. */
export const CUSTOMERS: readonly CustomerData[] = ROWS.map(
  ([mailbox, name, line1, city, postcode, country], index) => ({
    email: `${mailbox}@${index % 5 === 4 ? "example.org" : "example.com"}`,
    name,
    ...(country === "GB" && index % 3 === 0 ? { phone: `07700 900${String(101 + index)}` } : {}),
    line1,
    city,
    postcode,
    country,
  }),
);
