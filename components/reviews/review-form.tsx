import { PurchaseFields } from "@/components/reviews/purchase-fields";
import { StarField } from "@/components/reviews/star-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { AUTHOR_LIMIT, type Purchase, TITLE_LIMIT, WORDS_LIMIT } from "@/lib/reviews/schema";

type ReviewFormProps = {
  purchase: Purchase;
  /** As it was typed last, else as it was written before. */
  values: Record<string, string>;
  errors: Record<string, string>;
  isWritten: boolean;
  action: (form: FormData) => Promise<void>;
};

export function ReviewForm({ purchase, values, errors, isWritten, action }: ReviewFormProps) {
  return (
    <form action={action} noValidate className="grid gap-6">
      <PurchaseFields purchase={purchase} />
      <StarField chosen={values.rating} error={errors.rating} />
      <Field
        label="Title"
        optional
        name="title"
        maxLength={TITLE_LIMIT}
        defaultValue={values.title}
        error={errors.title}
      />
      <TextArea
        label="Your words"
        name="words"
        required
        maxLength={WORDS_LIMIT}
        hint="What it is like to live with, for whoever is about to buy one."
        defaultValue={values.words}
        error={errors.words}
      />
      <Field
        label="Name to show"
        name="author"
        required
        maxLength={AUTHOR_LIMIT}
        autoComplete="nickname"
        hint="Everybody sees it. Your e-mail address stays with us."
        defaultValue={values.author}
        error={errors.author}
      />
      <Button className="justify-self-start">{isWritten ? "Save changes" : "Send review"}</Button>
    </form>
  );
}
