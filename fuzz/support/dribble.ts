import { connect } from "node:net";
import { ORIGIN } from "@/fuzz/support/send";

const { hostname, port } = new URL(ORIGIN);

/**
 * Begins a request and never ends it, as whoever wants to hold all of a server's connections does.
 * @param beginning what is sent, at once
 * @returns what the server says, once it has hung up
 */
export function dribble(beginning: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const socket = connect(Number(port), hostname, () => socket.write(beginning.replaceAll("\n", "\r\n")));
    socket.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    socket.once("error", reject);
    socket.once("close", () => resolve(said));
  });
}
