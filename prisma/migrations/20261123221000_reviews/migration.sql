-- CreateEnum
CREATE TYPE "review_status" AS ENUM ('PENDING', 'PUBLISHED', 'REJECTED');

-- CreateTable
CREATE TABLE "reviews" (
    "id" SERIAL NOT NULL,
    "product_id" INTEGER NOT NULL,
    "user_id" INTEGER NOT NULL,
    "order_item_id" INTEGER NOT NULL,
    "rating" INTEGER NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "status" "review_status" NOT NULL DEFAULT 'PENDING',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reviews_product_id_user_id_key" ON "reviews"("product_id", "user_id");

-- CreateIndex
CREATE INDEX "reviews_product_id_status_id_idx" ON "reviews"("product_id", "status", "id" DESC);

-- CreateIndex
CREATE INDEX "reviews_user_id_idx" ON "reviews"("user_id");

-- CreateIndex
CREATE INDEX "reviews_order_item_id_idx" ON "reviews"("order_item_id");

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_order_item_id_fkey" FOREIGN KEY ("order_item_id") REFERENCES "order_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a column's type cannot say
ALTER TABLE "reviews"
  ADD CONSTRAINT "reviews_rating_range" CHECK ("rating" BETWEEN 1 AND 5),
  ADD CONSTRAINT "reviews_words_length" CHECK (char_length("words") BETWEEN 1 AND 1500),
  ADD CONSTRAINT "reviews_title_length" CHECK (char_length("title") <= 80),
  ADD CONSTRAINT "reviews_author_length" CHECK (char_length("author") BETWEEN 1 AND 40),
  ADD CONSTRAINT "reviews_revision_positive" CHECK ("revision" > 0);

ALTER TABLE "products" ADD CONSTRAINT "products_rating_in_reason"
  CHECK ("rating_count" >= 0 AND "rating_sum" BETWEEN "rating_count" AND 5 * "rating_count");

-- A product's sum and count of stars change in the statement that changes a published review, whoever writes it. Amounts
-- are added to what the row holds then, so that reviews written at the same moment all count.
CREATE FUNCTION count_review() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  taken reviews := CASE WHEN TG_OP <> 'INSERT' AND OLD.status = 'PUBLISHED' THEN OLD END;
  given reviews := CASE WHEN TG_OP <> 'DELETE' AND NEW.status = 'PUBLISHED' THEN NEW END;
BEGIN
  IF taken.product_id = given.product_id THEN
    UPDATE products SET rating_sum = rating_sum + given.rating - taken.rating
    WHERE id = given.product_id AND given.rating <> taken.rating;
    RETURN NULL;
  END IF;
  UPDATE products SET rating_sum = rating_sum - taken.rating, rating_count = rating_count - 1 WHERE id = taken.product_id;
  UPDATE products SET rating_sum = rating_sum + given.rating, rating_count = rating_count + 1 WHERE id = given.product_id;
  RETURN NULL;
END $$;

CREATE TRIGGER reviews_count AFTER INSERT OR DELETE OR UPDATE OF "product_id", "rating", "status" ON "reviews"
FOR EACH ROW EXECUTE FUNCTION count_review();
