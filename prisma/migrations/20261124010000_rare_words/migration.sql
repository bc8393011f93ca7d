-- Where rare words are is read from here, not from a heap of wide listings.
-- CreateTable
CREATE TABLE "rare_words" (
    "lexeme" TEXT NOT NULL,
    "strength" SMALLINT NOT NULL,
    "product_id" INTEGER NOT NULL,

    CONSTRAINT "rare_words_pkey" PRIMARY KEY ("lexeme","strength","product_id")
);

INSERT INTO rare_words (lexeme, strength, product_id)
SELECT w.lexeme, CASE WHEN 'A' = ANY(w.weights) THEN 3 WHEN 'B' = ANY(w.weights) THEN 2 ELSE 1 END, l.product_id
FROM listings l CROSS JOIN LATERAL unnest(l.words) AS w JOIN search_lexemes s ON s.lexeme = w.lexeme AND NOT s.common;

-- CreateIndex
CREATE INDEX "rare_words_product_id_idx" ON "rare_words"("product_id");

-- DropIndex
DROP INDEX "listings_words_idx";
