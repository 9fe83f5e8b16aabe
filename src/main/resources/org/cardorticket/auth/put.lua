-- KEYS: the row's. ARGV: user, value, expires, milliseconds to live (0: only take away).
-- Returns what stood there before.
local before = row(KEYS[1])
write(KEYS[1], ARGV[1], ARGV[2], ARGV[3], ARGV[4])
return before
