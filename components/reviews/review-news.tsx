import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { ReviewStatus } from "@/lib/database/generated/client";
import type { ReviewAnswer } from "@/lib/reviews/answer-cookie";

type ReviewNewsProps = { answer: ReviewAnswer | null; status: ReviewStatus | null };

/** What became of the form that was just sent, else where the review stands. */
export function ReviewNews({ answer, status }: ReviewNewsProps) {
  if (answer?.kind === "invalid") return <ErrorSummary title="Nearly there" errors={answer.errors} attempt={1} />;
  if (answer?.kind === "busy")
    return (
      <ErrorSummary title="The till is busy" tone="warn" attempt={1}>
        <p>Your words are still here. Send them again in a few seconds.</p>
      </ErrorSummary>
    );
  if (answer?.kind === "deleted" && status === null)
    return <Notice role="status" tone="good" title="Your review is gone" />;
  if (answer?.kind === "published" && status === "PUBLISHED")
    return (
      <Notice role="status" tone="good" title="Thank you. It is on the product’s page now.">
        <p>You can change it here whenever you like.</p>
      </Notice>
    );
  return status && status !== "PUBLISHED" ? <Standing status={status} /> : null;
}

function Standing({ status }: { status: "PENDING" | "REJECTED" }) {
  if (status === "PENDING")
    return (
      <Notice role="status" title="Thank you. We read this one before it is shown.">
        <p>We do so where a review holds a link, an address, capitals or strong language. You can still change it.</p>
      </Notice>
    );
  return (
    <Notice role="status" tone="warn" title="We have not shown this review">
      <p>Change it and we will read it again.</p>
    </Notice>
  );
}
