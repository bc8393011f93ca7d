import { redirect } from "next/navigation";

/** The least that a server action can do: what the checkout's post is measured against. Only in the benchmark's build. */
async function goHome() {
  "use server";
  redirect("/");
}

export default function Page() {
  return (
    <form action={goHome}>
      <button type="submit">Go home</button>
    </form>
  );
}
