-- Of each variant, an order's sales in the ledger are exactly what it ordered.
SELECT order_id, variant_id, ordered.quantity AS ordered, sales.quantity AS sold
FROM (
  SELECT order_id, variant_id, sum(quantity) AS quantity FROM order_items GROUP BY order_id, variant_id
) AS ordered
FULL JOIN (
  SELECT order_id, variant_id, -sum(delta) AS quantity FROM stock_movements
  WHERE reason = 'SALE' AND order_id IS NOT NULL
  GROUP BY order_id, variant_id
) AS sales USING (order_id, variant_id)
WHERE ordered.quantity IS DISTINCT FROM sales.quantity
