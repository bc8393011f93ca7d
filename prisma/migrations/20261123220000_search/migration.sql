-- Search and filters: lib/search says how it works.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- English stems of words without their accents; of a compound, the parts alone.
CREATE TEXT SEARCH CONFIGURATION till (COPY = english);
ALTER TEXT SEARCH CONFIGURATION till
  DROP MAPPING FOR email, url, host, url_path, file, sfloat, float, hword, asciihword, numhword;
ALTER TEXT SEARCH CONFIGURATION till
  ALTER MAPPING FOR asciiword, word, hword_part, hword_asciipart WITH unaccent, english_stem;
ALTER TEXT SEARCH CONFIGURATION till
  ALTER MAPPING FOR numword, hword_numpart WITH unaccent, simple;

-- Text as the parser should see it: words and numbers, nothing that looks like an address, a path or a decimal.
CREATE FUNCTION plain_text(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN translate($1, '/\.,:;@_-%''’&#?=+~<>', '                    ');

-- What a word is looked up by. Null for one that means nothing: "the".
CREATE FUNCTION lexeme_of(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (tsvector_to_array(to_tsvector('till', $1)))[1];

-- The bitmap of a chunk's products, each given as (its place in the chunk, 1).
DO $$
BEGIN
  EXECUTE format(
    'CREATE AGGREGATE bits_at(int, int) (sfunc = set_bit, stype = bit, initcond = %L, parallel = safe)',
    repeat('0', 16384)
  );
END
$$;
CREATE AGGREGATE concat_bits(varbit) (sfunc = bitcat, stype = varbit);

-- AlterTable
ALTER TABLE "products" ADD COLUMN     "material_names" TEXT[],
ADD COLUMN     "popularity" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "rating_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "rating_sum" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "variants" ADD COLUMN     "colour" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "listings" (
    "product_id" INTEGER NOT NULL,
    "price" INTEGER NOT NULL,
    "popularity" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "listings_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "facets" (
    "dimension" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "chunk" INTEGER NOT NULL,
    "bits" bit(16384) NOT NULL,

    CONSTRAINT "facets_pkey" PRIMARY KEY ("dimension","value","chunk")
);

-- Never compressed nor moved elsewhere: each is read whole, by the thousand.
ALTER TABLE "facets" ALTER COLUMN "bits" SET STORAGE PLAIN;

-- CreateTable
CREATE TABLE "unfiled_products" (
    "id" BIGSERIAL NOT NULL,
    "product_id" INTEGER NOT NULL,
    "due" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unfiled_products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_lexemes" (
    "lexeme" TEXT NOT NULL,
    "products" INTEGER NOT NULL,
    "common" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "search_lexemes_pkey" PRIMARY KEY ("lexeme")
);

-- CreateTable
CREATE TABLE "search_words" (
    "word" TEXT NOT NULL,
    "lexeme" TEXT NOT NULL,
    "telling" BOOLEAN NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "search_synonyms" (
    "word" TEXT NOT NULL,
    "means" TEXT NOT NULL,

    CONSTRAINT "search_synonyms_pkey" PRIMARY KEY ("word","means")
);

-- CreateIndex
CREATE INDEX "listings_popularity_product_id_idx" ON "listings"("popularity", "product_id");

-- CreateIndex
CREATE INDEX "listings_price_product_id_idx" ON "listings"("price", "product_id");

-- CreateIndex
CREATE INDEX "listings_published_at_product_id_idx" ON "listings"("published_at", "product_id");

-- CreateIndex
CREATE INDEX "listings_words_idx" ON "listings" USING GIN ("words");

-- CreateIndex
CREATE INDEX "facets_chunk_idx" ON "facets"("chunk");

-- CreateIndex
CREATE INDEX "unfiled_products_due_id_idx" ON "unfiled_products"("due", "id");

-- CreateIndex
CREATE INDEX "search_words_lexeme_idx" ON "search_words"("lexeme");

-- CreateIndex
CREATE INDEX "search_words_word_prefix_idx" ON "search_words"("word" text_pattern_ops);

-- CreateIndex
CREATE INDEX "search_words_word_similar_idx" ON "search_words" USING GIN ("word" gin_trgm_ops);

-- A SKU as it is typed: without hyphens, or only its beginning. Prisma's schema can't say an index of an expression.
CREATE INDEX variants_plain_sku_idx ON variants (replace(lower(sku), '-', '') text_pattern_ops);

CREATE INDEX search_synonyms_lexeme_idx ON search_synonyms (lexeme_of(word));

-- Whatever changes what search and filters say of a product notes the product, and no more: nobody waits for another.
CREATE FUNCTION unfile_product() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO unfiled_products (product_id) VALUES (NEW.id);
  RETURN NULL;
END
$$;
CREATE FUNCTION unfile_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO unfiled_products (product_id) SELECT id FROM changed;
  RETURN NULL;
END
$$;
CREATE FUNCTION unfile_variant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO unfiled_products (product_id) VALUES (NEW.product_id);
  IF OLD.product_id <> NEW.product_id THEN
    INSERT INTO unfiled_products (product_id) VALUES (OLD.product_id);
  END IF;
  RETURN NULL;
END
$$;
CREATE FUNCTION unfile_variants() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO unfiled_products (product_id) SELECT DISTINCT product_id FROM changed;
  RETURN NULL;
END
$$;
CREATE FUNCTION unfile_category() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO unfiled_products (product_id) SELECT id FROM products WHERE category_id = NEW.id;
  RETURN NULL;
END
$$;

CREATE TRIGGER products_unfile_added AFTER INSERT ON products
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION unfile_products();
CREATE TRIGGER products_unfile_deleted AFTER DELETE ON products
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION unfile_products();
CREATE TRIGGER products_unfile_changed AFTER UPDATE ON products FOR EACH ROW
  WHEN ((OLD.name, OLD.subtitle, OLD.story, OLD.materials, OLD.material_names, OLD.category_id, OLD.published_at, OLD.popularity, OLD.rating_sum, OLD.rating_count)
    IS DISTINCT FROM (NEW.name, NEW.subtitle, NEW.story, NEW.materials, NEW.material_names, NEW.category_id, NEW.published_at, NEW.popularity, NEW.rating_sum, NEW.rating_count))
  EXECUTE FUNCTION unfile_product();
CREATE TRIGGER variants_unfile_added AFTER INSERT ON variants
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION unfile_variants();
CREATE TRIGGER variants_unfile_deleted AFTER DELETE ON variants
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION unfile_variants();
-- Of the stock only whether there is any: a sale writes nothing here, unless it is the last.
CREATE TRIGGER variants_unfile_changed AFTER UPDATE ON variants FOR EACH ROW
  WHEN ((OLD.product_id, OLD.price, OLD.colour, OLD.option_values, OLD.stock > 0)
    IS DISTINCT FROM (NEW.product_id, NEW.price, NEW.colour, NEW.option_values, NEW.stock > 0))
  EXECUTE FUNCTION unfile_variant();
CREATE TRIGGER categories_unfile_changed AFTER UPDATE ON categories FOR EACH ROW
  WHEN ((OLD.slug, OLD.name) IS DISTINCT FROM (NEW.slug, NEW.name))
  EXECUTE FUNCTION unfile_category();

-- What was there before is filed by whoever comes first.
INSERT INTO unfiled_products (product_id) SELECT id FROM products;
