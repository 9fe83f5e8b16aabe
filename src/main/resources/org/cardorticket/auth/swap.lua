-- KEYS: the row's. ARGV: user, value and expires as they are expected to stand there, then those
-- of the next row and its milliseconds to live (0: only take away).
-- Returns 1 when the expected row stood there, and 0 when it did not: then nothing has changed.
local now = row(KEYS[1])
if #now ~= 3 or now[1] ~= ARGV[1] or now[2] ~= ARGV[2] or now[3] ~= ARGV[3] then
  return 0
end
write(KEYS[1], ARGV[4], ARGV[5], ARGV[6], ARGV[7])
return 1
