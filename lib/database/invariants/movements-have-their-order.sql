-- A sale or a return is always of an order, and every order that a movement names exists.
SELECT m.id::text AS movement_id, m.variant_id, m.reason, m.order_id
FROM stock_movements AS m
LEFT JOIN orders AS o ON o.id = m.order_id
WHERE o.id IS NULL AND (m.order_id IS NOT NULL OR m.reason IN ('SALE', 'RETURN'))
