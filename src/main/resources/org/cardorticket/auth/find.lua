-- KEYS: the row's. Returns what stands there.
return row(KEYS[1])
