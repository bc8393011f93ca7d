-- The VAT of each line is what its total includes at its rate, and an order's VAT is that of its lines and its delivery.
SELECT o.number, o.vat, l.vat AS lines_vat, l.included AS lines_included, d.included AS delivery_included
FROM orders AS o
CROSS JOIN LATERAL (
  SELECT
    coalesce(sum(vat), 0) AS vat,
    coalesce(sum(round(total::numeric * vat_rate / (10000 + vat_rate))), 0) AS included,
    coalesce(bool_or(vat <> round(total::numeric * vat_rate / (10000 + vat_rate))), false) AS wrong
  FROM order_items WHERE order_id = o.id
) AS l
CROSS JOIN LATERAL (
  SELECT round(o.delivery_price::numeric * o.delivery_vat_rate / (10000 + o.delivery_vat_rate)) AS included
) AS d
WHERE l.wrong OR o.vat <> l.vat + d.included
