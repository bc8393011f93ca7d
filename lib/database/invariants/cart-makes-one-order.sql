-- A cart becomes at most one order.
SELECT cart_id, array_agg(number ORDER BY id) AS orders
FROM orders
WHERE cart_id IS NOT NULL
GROUP BY cart_id
HAVING count(*) > 1
