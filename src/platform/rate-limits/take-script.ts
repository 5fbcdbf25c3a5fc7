import { batchesPerWindow } from './sliding-window.ts';

/**
 * The sliding windows of SlidingWindow as one Lua script, which Redis runs alone: it looks at all
 * windows and takes from all of them or from none. Time is the server's, in microseconds.
 *
 * KEYS has each window's key. ARGV has how much to take; whether to take it even where there is no
 * room; then for each window its capacity and its length in microseconds. It answers whether it took,
 * the time in milliseconds, and for each window how much is free and after how many milliseconds as
 * much is free again as was to be taken.
 *
 * A window is kept as text: the hits that count, and for each batch the time of its newest hit and how
 * many it has. It expires by itself once it counts nothing.
 */
export const takeScript = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local cost = tonumber(ARGV[1])
local admitted = true
local windows = {}
local stored = redis.call('MGET', unpack(KEYS))
for i = 1, #KEYS do
  local text = stored[i] or ''
  local window = {
    text = text, used = 0, first = 5, last = #text - 11,
    capacity = tonumber(ARGV[2 * i + 1]), length = tonumber(ARGV[2 * i + 2]),
  }
  if text ~= '' then window.used = struct.unpack('<I4', text) end
  while window.first <= window.last do
    local newest, count = struct.unpack('<dI4', text, window.first)
    if newest > now - window.length then break end
    window.used = window.used - count
    window.first = window.first + 12
  end
  if window.used + cost > window.capacity then admitted = false end
  windows[i] = window
end

local taken = admitted or ARGV[2] == '1'
local answer = { taken and 1 or 0, math.floor(now / 1000) }
for i = 1, #KEYS do
  local window = windows[i]
  if taken then
    local at, rest, kept = now, cost, window.last - 1
    local tail = ''
    if window.first <= window.last then
      local newest, count = struct.unpack('<dI4', window.text, window.last)
      local batch = math.ceil(window.capacity / ${String(batchesPerWindow)})
      at = math.max(now, newest)
      local room = at == newest and rest or math.min(rest, batch - count)
      if room > 0 then
        tail = struct.pack('<dI4', at, count + room)
        rest = rest - room
      else
        kept = window.last + 11
      end
    end
    if rest > 0 then tail = tail .. struct.pack('<dI4', at, rest) end
    window.used = window.used + cost
    local batches = string.sub(window.text, window.first, kept) .. tail
    window.text = struct.pack('<I4', window.used) .. batches
    window.first, window.last = 5, #window.text - 11
    redis.call('SET', KEYS[i], window.text, 'PX', math.ceil((at - now + window.length) / 1000))
  end
  local free = window.capacity - window.used
  local wait = 0
  if free < cost then
    wait = window.length
    local position, missing = window.first, cost - free
    while position <= window.last do
      local newest, count = struct.unpack('<dI4', window.text, position)
      missing = missing - count
      if missing <= 0 then
        wait = newest + window.length - now
        break
      end
      position = position + 12
    end
  end
  answer[2 * i + 1] = math.max(free, 0)
  answer[2 * i + 2] = math.ceil(wait / 1000)
end
return answer
`;
