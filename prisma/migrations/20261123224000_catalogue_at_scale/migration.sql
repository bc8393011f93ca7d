-- What a catalogue of a million is asked at each build: how much a category sells, and what sells best.
CREATE INDEX "products_category_id_published_at_idx" ON "products"("category_id", "published_at");
CREATE INDEX "products_popularity_id_idx" ON "products"("popularity", "id");
