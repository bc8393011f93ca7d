-- An order's subtotal and discount are those of its lines, and its total is the subtotal less the discount plus the delivery.
SELECT o.number, o.subtotal, o.discount, o.delivery_price, o.total, l.goods, l.discounts, l.totals
FROM orders AS o
CROSS JOIN LATERAL (
  SELECT
    coalesce(sum(unit_price::bigint * quantity), 0) AS goods,
    coalesce(sum(discount), 0) AS discounts,
    coalesce(sum(total), 0) AS totals
  FROM order_items WHERE order_id = o.id
) AS l
WHERE o.subtotal <> l.goods
  OR o.discount <> l.discounts
  OR l.totals <> l.goods - l.discounts
  OR o.total <> o.subtotal - o.discount + o.delivery_price
