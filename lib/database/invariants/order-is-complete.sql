-- Every order has at least one line, and an address that it goes to.
SELECT o.number, o.lines, o.addresses
FROM (
  SELECT number,
    (SELECT count(*) FROM order_items WHERE order_id = orders.id) AS lines,
    (SELECT count(*) FROM addresses WHERE order_id = orders.id) AS addresses
  FROM orders
) AS o
WHERE o.lines = 0 OR o.addresses <> 1
