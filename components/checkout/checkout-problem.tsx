import { LineChanges } from "@/components/checkout/line-changes";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextLink } from "@/components/ui/text-link";
import type { CartView } from "@/lib/cart/view";
import type { CheckoutProblem, CheckoutState } from "@/lib/checkout/state";
import { formatMoney } from "@/lib/money";

type CheckoutProblemPanelProps = { state: CheckoutState; cart: CartView; total: number };

/** What stopped the last attempt: fields to mend, or news about prices, stock or delivery. */
export function CheckoutProblemPanel({ state, cart, total }: CheckoutProblemPanelProps) {
  const { problem, errors, values, attempt } = state;
  if (problem) return <ProblemPanel problem={problem} cart={cart} attempt={attempt} change={changeOf(values, total)} />;
  if (Object.keys(errors).length === 0) return null;

  const { checkoutId, expectedTotal, ...fields } = errors;
  const count = Object.keys(fields).length;
  if (count === 0) {
    return (
      <ErrorSummary title="This form is out of date" attempt={attempt}>
        <p>Nothing was ordered. Look it over, then place the order again.</p>
      </ErrorSummary>
    );
  }
  return <ErrorSummary title={thingsToMend(count)} errors={fields} attempt={attempt} />;
}

type ProblemPanelProps = { problem: CheckoutProblem; cart: CartView; attempt: number; change: string | null };

function ProblemPanel({ problem, cart, attempt, change }: ProblemPanelProps) {
  const isNews = problem.kind === "price-changed" || problem.kind === "busy";
  return (
    <ErrorSummary
      title={problem.title}
      tone={isNews ? "warn" : "bad"}
      errors={problem.kind === "delivery" ? { deliveryMethod: "See the delivery methods" } : {}}
      attempt={attempt}
    >
      {problem.lines?.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {problem.kind === "price-changed" && <LineChanges cart={cart} />}
      <p>
        {problem.message} {problem.kind === "price-changed" && change}
      </p>
      {problem.kind === "stock" && (
        <p>
          <TextLink href="/cart">Change your cart</TextLink>
        </p>
      )}
    </ErrorSummary>
  );
}

/** How far the total is from the one that the shopper saw; null when that can't be told. */
function changeOf({ expectedTotal }: Record<string, string>, total: number): string | null {
  const before = Number(expectedTotal);
  if (!Number.isSafeInteger(before) || before <= 0 || before === total) return null;
  return `That is ${total > before ? "up" : "down"} ${formatMoney(Math.abs(total - before))}, from ${formatMoney(before)}.`;
}

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

const thingsToMend = (count: number) =>
  count === 1 ? "One thing needs fixing" : `${NUMBERS[count] ?? count} things need fixing`;
