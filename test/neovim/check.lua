-- Runs inside Neovim: opens a resume with defects and asks the server what any editor would ask.

local patience = 15000
local passed, failed = 0, 0
local buffer, client_id

local function test(name, body)
  local ok, message = pcall(body)
  if ok then
    passed = passed + 1
  else
    failed = failed + 1
  end
  io.stdout:write((ok and '  ✔ ' or '  ✘ ') .. name .. (ok and '' or '\n    ' .. tostring(message)) .. '\n')
end

-- The diagnostics by rule. Neovim 0.7 keeps the code in user_data, later ones beside the message.
local function rules()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    found[diagnostic.code or diagnostic.user_data.lsp.code] = diagnostic
  end
  return found
end

local function wait_for(what, condition)
  if not vim.wait(patience, condition, 10) then
    error('waited in vain for ' .. what .. '; reported are ' .. table.concat(vim.tbl_keys(rules()), ', '))
  end
end

local function request(method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, patience)
  local answer = assert(answers and answers[client_id], method .. ': no answer')
  assert(not answer.err, vim.inspect(answer.err))
  return answer.result
end

local function at(text)
  for row, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local column = line:find(text, 1, true)
    if column then
      return { line = row - 1, character = column - 1 }
    end
  end
  error('not in the file: ' .. text)
end

vim.cmd('edit resume.md')
vim.bo.filetype = 'markdown'
buffer = vim.api.nvim_get_current_buf()
client_id = vim.lsp.start_client({
  name = 'resume-markdown',
  cmd = { 'node', vim.env.RESUME_SERVER, '--stdio' },
  root_dir = vim.fn.getcwd(),
})
vim.lsp.buf_attach_client(buffer, client_id)
local document = { uri = vim.uri_from_bufnr(buffer) }

test('gets the diagnostics', function()
  wait_for('the planted defects', function()
    local found = rules()
    return found['skill-name'] and found['weak-opening'] and found['placeholder-link']
  end)
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    assert(diagnostic.source == 'resume', 'source: ' .. tostring(diagnostic.source))
  end
end)

test('shows a hover on a date', function()
  local hover = request('textDocument/hover', { textDocument = document, position = at('Sept. 2014') })
  -- September 2014 to June 2019, both included.
  assert(hover and hover.contents.value:find('4 yrs 10 mos', 1, true), vim.inspect(hover))
end)

test('applies a code action', function()
  local start = at('Github Actions')
  local range = { start = start, ['end'] = { line = start.line, character = start.character + 6 } }
  local context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(buffer, start.line), only = { 'quickfix' } }
  local actions = request('textDocument/codeAction', { textDocument = document, range = range, context = context })
  local preferred = vim.tbl_filter(function(action)
    return action.isPreferred
  end, actions or {})[1]
  assert(preferred and preferred.edit, 'no preferred action in ' .. vim.inspect(actions))
  vim.lsp.util.apply_workspace_edit(preferred.edit, vim.lsp.get_client_by_id(client_id).offset_encoding)
  at('to GitHub Actions, saving')
  wait_for('the problem to go', function()
    return not rules()['skill-name']
  end)
end)

test('completes a skill', function()
  local place = at('**Languages:** Python')
  place.character = place.character + #'**Languages:** Python'
  local row = place.line
  local line = vim.api.nvim_buf_get_lines(buffer, row, row + 1, false)[1]
  vim.api.nvim_buf_set_lines(buffer, row, row + 1, false, { line:sub(1, place.character) .. ', Kub' .. line:sub(place.character + 1) })
  place.character = place.character + #', Kub'
  local answer = request('textDocument/completion', { textDocument = document, position = place, context = { triggerKind = 1 } })
  local labels = vim.tbl_map(function(item)
    return item.label
  end, answer.items)
  assert(vim.tbl_contains(labels, 'Kubernetes'), vim.inspect(labels))
  vim.api.nvim_buf_set_lines(buffer, row, row + 1, false, { line })
end)

test('renames a skill everywhere', function()
  local edit = request('textDocument/rename', { textDocument = document, position = at('Scala'), newName = 'Clojure' })
  vim.lsp.util.apply_workspace_edit(edit, vim.lsp.get_client_by_id(client_id).offset_encoding)
  local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
  assert(text:find('Clojure', 1, true) and not text:find('Scala', 1, true), text)
end)

test('counts columns as the server does, behind characters of two code units', function()
  local line = at('**Languages:** Python').line
  vim.api.nvim_buf_set_lines(buffer, line, line + 1, false, { '**Languages:** 😀𝒜, Python, nodejs' })
  local found
  wait_for('skill-name', function()
    found = rules()['skill-name']
    return found
  end)
  local written = vim.api.nvim_buf_get_text(buffer, found.lnum, found.col, found.end_lnum, found.end_col, {})
  assert(written[1] == 'nodejs', vim.inspect(written))
end)

test('gets new diagnostics while typing', function()
  local line = at('**Languages:** ').line
  vim.api.nvim_buf_set_lines(buffer, line, line + 1, false, { '**Languages:** Python, SQL, Scala, Python' })
  wait_for('duplicate-skill', function()
    return rules()['duplicate-skill']
  end)
end)

test('stops the server politely', function()
  vim.lsp.stop_client(client_id)
  wait_for('the server to end', function()
    return vim.lsp.get_client_by_id(client_id) == nil
  end)
end)

io.stdout:write(passed .. ' passed, ' .. failed .. ' failed\n')
vim.cmd(failed == 0 and 'qall!' or 'cquit 1')
