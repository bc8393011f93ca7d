import { AsyncLocalStorage } from "node:async_hooks";

type Post = { understood: boolean };

// Next.js bundles this file more than once; what the server notes, the action must find.
const cache = globalThis as typeof globalThis & { posts?: AsyncLocalStorage<Post> };
const posts = cache.posts ?? new AsyncLocalStorage<Post>();
cache.posts = posts;

/** Notes that a post has arrived, for whatever this turn of the event loop goes on to do with it. */
export function beginPost(): Post {
  const post = { understood: false };
  posts.enterWith(post);
  return post;
}

/** An action has been reached: what fails from here on is our fault, and no longer that of a malformed request. */
export function understood(): void {
  const post = posts.getStore();
  if (post) post.understood = true;
}
