-- Whoever reviews a product has bought it: the line is of that product, and the order of that customer.
SELECT r.id AS review_id, r.product_id, r.user_id, v.product_id AS bought, o.user_id AS buyer
FROM reviews AS r
JOIN order_items AS i ON i.id = r.order_item_id
JOIN variants AS v ON v.id = i.variant_id
JOIN orders AS o ON o.id = i.order_id
WHERE r.product_id <> v.product_id OR r.user_id <> o.user_id
