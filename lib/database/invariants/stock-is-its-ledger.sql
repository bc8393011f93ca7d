-- A variant's stock is the sum of its movements; what it started with is the first of them.
SELECT v.id AS variant_id, v.sku, v.stock, coalesce(sum(m.delta), 0) AS ledger
FROM variants AS v
LEFT JOIN stock_movements AS m ON m.variant_id = v.id
GROUP BY v.id
HAVING v.stock <> coalesce(sum(m.delta), 0)
