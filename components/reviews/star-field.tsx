import { CircleAlert, Star } from "lucide-react";

const WORDS = ["Poor", "Not good", "All right", "Good", "Very good"];

type StarFieldProps = { chosen?: string; error?: string };

/** Five radio buttons that look like stars: all up to the chosen one are filled, by CSS alone. */
export function StarField({ chosen, error }: StarFieldProps) {
  return (
    <fieldset
      id="rating"
      tabIndex={-1}
      aria-describedby={error ? "rating-error" : undefined}
      className="grid justify-items-start gap-1.5"
    >
      <legend className="font-label text-small">Your stars</legend>
      <div className="-ml-2 flex">
        {WORDS.map((word, index) => (
          <label
            key={word}
            className="group grid cursor-pointer rounded-md p-2 has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="rating"
              value={index + 1}
              required
              defaultChecked={chosen === String(index + 1)}
              className="sr-only"
            />
            <Star
              aria-hidden
              strokeWidth={1.5}
              className="size-7 fill-transparent text-line-2 group-hover:text-ink group-has-checked:fill-ink group-has-checked:text-ink group-[:has(~label_:checked)]:fill-ink group-[:has(~label_:checked)]:text-ink"
            />
            <span className="sr-only">
              {index + 1} {index === 0 ? "star" : "stars"}, {word.toLowerCase()}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id="rating-error" className="flex gap-1.5 text-bad text-small">
          <CircleAlert aria-hidden className="mt-0.5 size-4 flex-none" strokeWidth={1.5} />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}
