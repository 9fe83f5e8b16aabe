-- What stands under a key: nothing for a key that is not there, the three fields of a row, or one
-- word for whatever is no row of ours. Somebody with redis-cli may have put anything there.
local function row(key)
  local kind = redis.call('TYPE', key).ok
  if kind == 'none' then
    return {}
  end
  if kind ~= 'hash' then
    return {'rubbish'}
  end
  local fields = {'user', 'value', 'expires'}
  for _, field in ipairs(fields) do
    if redis.call('HEXISTS', key, field) == 0 or redis.call('HSTRLEN', key, field) > 4096 then
      return {'rubbish'}
    end
  end
  return redis.call('HMGET', key, unpack(fields))
end

-- Puts a row there for so many milliseconds, in the place of whatever was there; nothing for none.
local function write(key, user, value, expires, millis)
  redis.call('DEL', key)
  if tonumber(millis) > 0 then
    redis.call('HSET', key, 'user', user, 'value', value, 'expires', expires)
    redis.call('PEXPIRE', key, millis)
  end
end
