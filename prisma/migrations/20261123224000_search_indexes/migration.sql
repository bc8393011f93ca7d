-- A facet is counted chunk by chunk: all of its values in one look.
-- DropIndex
DROP INDEX "facets_chunk_idx";

-- CreateIndex
CREATE INDEX "facets_chunk_dimension_idx" ON "facets"("chunk", "dimension");

-- CreateIndex
CREATE INDEX "search_lexemes_common_products_idx" ON "search_lexemes"("common", "products");
