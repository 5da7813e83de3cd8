-- Does what a user does, headless, and writes what there was to see.
-- Nothing here is newer than Neovim 0.7; newer releases run it too.

local limit_ms = 8000

local function wait_until(what, condition)
  if not vim.wait(limit_ms, condition, 20) then
    error('waited in vain until ' .. what)
  end
end

local function findings()
  return vim.tbl_map(function(diagnostic)
    local words = vim.api.nvim_buf_get_text(
      0,
      diagnostic.lnum,
      diagnostic.col,
      diagnostic.end_lnum,
      diagnostic.end_col,
      {}
    )
    return {
      rule = diagnostic.code or diagnostic.user_data.lsp.code,
      line = diagnostic.lnum + 1,
      severity = diagnostic.severity,
      words = table.concat(words, '\n'),
    }
  end, vim.diagnostic.get(0))
end

local function has(rule)
  return #vim.tbl_filter(function(finding) return finding.rule == rule end, findings()) > 0
end

-- The names of the list that `:lua vim.lsp.buf.document_symbol()` opens.
local function symbols()
  vim.lsp.buf.document_symbol()
  wait_until('the symbols are listed', function() return #vim.fn.getqflist() > 0 end)
  vim.cmd('cclose')
  return vim.tbl_map(function(item)
    return (item.text:gsub('^%[%w+%] ', ''))
  end, vim.fn.getqflist())
end

-- As a user picks from the menu of `:lua vim.lsp.buf.code_action()`.
local function fix(words, title)
  local offered
  vim.ui.select = function(items, options, on_choice)
    offered = vim.tbl_map(options.format_item, items)
    for index, item in ipairs(items) do
      if offered[index] == title then on_choice(item, index) end
    end
  end
  local before = vim.api.nvim_buf_get_changedtick(0)
  vim.fn.cursor(1, 1)
  vim.fn.search(words)
  vim.lsp.buf.code_action()
  wait_until('the fix is applied', function()
    return offered and vim.api.nvim_buf_get_changedtick(0) ~= before
  end)
end

local function change_settings(settings)
  local get_clients = vim.lsp.get_clients or vim.lsp.get_active_clients
  local client = get_clients()[1]
  client.config.settings = settings
  client.settings = settings
  client.notify('workspace/didChangeConfiguration', { settings = settings })
end

local function run()
  local report = {}
  wait_until('there are findings', function() return #vim.diagnostic.get(0) > 0 end)
  report.findings = findings()
  report.symbols = symbols()

  report.serverProcess = vim.api.nvim_get_proc_children(vim.fn.getpid())[1]

  change_settings({ examEssay = { mode = 'review' } })
  wait_until('the changed settings hold', function() return has('evidence/vague-time') end)
  report.findingsAfterChange = findings()

  fix('many experts', 'Leave a slot for the source')
  wait_until('the finding is gone', function() return not has('evidence/vague-attribution') end)
  report.findingsAfterFix = findings()
  vim.cmd('silent write')

  vim.fn.writefile({ vim.fn.json_encode(report) }, vim.env.EXAM_ESSAY_REPORT)
end

local is_well, problem = xpcall(run, debug.traceback)
if is_well then
  vim.cmd('qall!')
else
  io.stderr:write(problem .. '\n')
  vim.cmd('cquit')
end
