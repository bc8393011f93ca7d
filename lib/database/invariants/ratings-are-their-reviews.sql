-- A product's stars are those of its published reviews.
SELECT p.id AS product_id, p.slug, p.rating_sum, p.rating_count, coalesce(sum(r.rating), 0) AS sum, count(r.id) AS count
FROM products AS p
LEFT JOIN reviews AS r ON r.product_id = p.id AND r.status = 'PUBLISHED'
GROUP BY p.id
HAVING p.rating_sum <> coalesce(sum(r.rating), 0) OR p.rating_count <> count(r.id)
