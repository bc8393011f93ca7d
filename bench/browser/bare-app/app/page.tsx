import Link from "next/link";
import { Counter } from "./counter";

export default function Page() {
  return (
    <main>
      <Link href="/">Home</Link>
      <Counter />
    </main>
  );
}
