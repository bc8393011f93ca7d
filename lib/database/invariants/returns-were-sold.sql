-- No more comes back of an order than was sold with it.
SELECT order_id, variant_id,
  -sum(delta) FILTER (WHERE reason = 'SALE') AS sold,
  sum(delta) FILTER (WHERE reason = 'RETURN') AS returned
FROM stock_movements
WHERE order_id IS NOT NULL
GROUP BY order_id, variant_id
HAVING sum(delta) FILTER (WHERE reason IN ('SALE', 'RETURN')) > 0
