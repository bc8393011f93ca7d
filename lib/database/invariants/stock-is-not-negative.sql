-- No variant's stock is below nothing.
SELECT id AS variant_id, sku, stock FROM variants WHERE stock < 0
