-- A checkout attempt makes at most one order, however often its form is posted.
SELECT checkout_id, array_agg(number ORDER BY id) AS orders
FROM orders
GROUP BY checkout_id
HAVING count(*) > 1
