-- AlterTable
ALTER TABLE "products"
  ADD COLUMN "parts" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "care_rows" JSONB NOT NULL DEFAULT '[]';

-- What a column's type cannot say
ALTER TABLE "products"
  ADD CONSTRAINT "products_parts_are_a_list" CHECK (jsonb_typeof("parts") = 'array'),
  ADD CONSTRAINT "products_care_rows_are_a_list" CHECK (jsonb_typeof("care_rows") = 'array');
