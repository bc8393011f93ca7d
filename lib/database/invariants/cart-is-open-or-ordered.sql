-- A cart is ordered when it has an order and open when it has none, never both.
SELECT carts.id AS cart_id, carts.status, orders.number
FROM carts
LEFT JOIN orders ON orders.cart_id = carts.id
WHERE (carts.status = 'ORDERED') <> (orders.id IS NOT NULL)
