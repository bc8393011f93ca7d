-- CreateTable
CREATE TABLE "product_pairs" (
    "product_id" INTEGER NOT NULL,
    "other_id" INTEGER NOT NULL,
    "orders" INTEGER NOT NULL,
    "lift" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "product_pairs_pkey" PRIMARY KEY ("product_id", "other_id")
);

-- CreateTable
CREATE TABLE "refreshes" (
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "refreshes_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "product_pairs_other_id_idx" ON "product_pairs"("other_id");

-- AddForeignKey
ALTER TABLE "product_pairs" ADD CONSTRAINT "product_pairs_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_pairs" ADD CONSTRAINT "product_pairs_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a column's type cannot say
ALTER TABLE "product_pairs"
  ADD CONSTRAINT "product_pairs_are_two" CHECK ("product_id" <> "other_id"),
  ADD CONSTRAINT "product_pairs_orders_positive" CHECK ("orders" > 0);
