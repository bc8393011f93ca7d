import { createServer } from "node:net";

/** @returns {Promise<number>} `preferred` when nothing listens there, else one that the system says is free */
export async function freePort(preferred) {
  return (preferred && (await tryPort(preferred))) || (await tryPort(0));
}

function tryPort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) =>
      error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(0) : reject(error),
    );
    server.listen({ port, host: "127.0.0.1" }, () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}
