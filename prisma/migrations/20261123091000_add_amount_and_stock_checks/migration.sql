-- What a column's type cannot say. The shop's code keeps these rules too; here they hold for code that forgets.

ALTER TABLE "users" ADD CONSTRAINT "users_email_lower_case" CHECK ("email" = lower("email"));

ALTER TABLE "products" ADD CONSTRAINT "products_vat_rate_range" CHECK ("vat_rate" BETWEEN 0 AND 10000);

ALTER TABLE "variants"
  ADD CONSTRAINT "variants_price_positive" CHECK ("price" > 0),
  ADD CONSTRAINT "variants_compare_at_price_above_price" CHECK ("compare_at_price" > "price"),
  ADD CONSTRAINT "variants_stock_not_negative" CHECK ("stock" >= 0),
  ADD CONSTRAINT "variants_weight_positive" CHECK ("weight" > 0);

ALTER TABLE "cart_items"
  ADD CONSTRAINT "cart_items_quantity_range" CHECK ("quantity" BETWEEN 1 AND 99),
  ADD CONSTRAINT "cart_items_seen_price_positive" CHECK ("seen_price" > 0);

ALTER TABLE "orders"
  ADD CONSTRAINT "orders_amounts_not_negative"
    CHECK ("subtotal" >= 0 AND "discount" >= 0 AND "delivery_price" >= 0 AND "total" >= 0),
  ADD CONSTRAINT "orders_total_is_its_parts" CHECK ("total" = "subtotal" - "discount" + "delivery_price"),
  ADD CONSTRAINT "orders_vat_within_total" CHECK ("vat" BETWEEN 0 AND "total"),
  ADD CONSTRAINT "orders_delivery_vat_rate_range" CHECK ("delivery_vat_rate" BETWEEN 0 AND 10000);

ALTER TABLE "order_items"
  ADD CONSTRAINT "order_items_quantity_positive" CHECK ("quantity" > 0),
  ADD CONSTRAINT "order_items_unit_price_not_negative" CHECK ("unit_price" >= 0),
  ADD CONSTRAINT "order_items_discount_within_line" CHECK ("discount" BETWEEN 0 AND "unit_price" * "quantity"),
  ADD CONSTRAINT "order_items_total_is_its_parts" CHECK ("total" = "unit_price" * "quantity" - "discount"),
  ADD CONSTRAINT "order_items_vat_rate_range" CHECK ("vat_rate" BETWEEN 0 AND 10000),
  ADD CONSTRAINT "order_items_vat_within_total" CHECK ("vat" BETWEEN 0 AND "total");

ALTER TABLE "delivery_methods"
  ADD CONSTRAINT "delivery_methods_price_not_negative" CHECK ("price" >= 0),
  ADD CONSTRAINT "delivery_methods_free_from_not_negative" CHECK ("free_from" >= 0),
  ADD CONSTRAINT "delivery_methods_vat_rate_range" CHECK ("vat_rate" BETWEEN 0 AND 10000),
  ADD CONSTRAINT "delivery_methods_days_in_order" CHECK ("min_days" BETWEEN 0 AND "max_days");

ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_delta_not_zero" CHECK ("delta" <> 0);
