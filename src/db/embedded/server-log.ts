export interface ServerLog {
  add: (line: string) => void;
  /** The last lines, for an Error about a server that has failed. */
  recent: () => string;
}

const keptLines = 20;
const detail = /^(\t|(DETAIL|HINT|CONTEXT|QUERY|STATEMENT|LOCATION|BACKTRACE):)/;
const routine = /^(LOG|INFO|NOTICE|DEBUG\d?):/;
const crash = /^LOG: .* was terminated by /;
const expected =
  /^FATAL: +(the database system is (starting up|shutting down)|terminating connection due to administrator command)$/;

/**
 * Passes on the server's warnings and errors, not its routine. Of an error only the first line is
 * passed on: the detail lines that follow quote values of rows.
 */
export function createServerLog(log: (line: string) => void): ServerLog {
  const lines: string[] = [];
  let passDetails = false;
  return {
    add: (line) => {
      lines.push(line);
      if (lines.length > keptLines) lines.shift();
      if (detail.test(line)) {
        if (passDetails) log(`postgres: ${line.trim()}`);
        return;
      }
      const passed = (!routine.test(line) || crash.test(line)) && !expected.test(line);
      passDetails = passed && !line.startsWith('ERROR:');
      if (passed) log(`postgres: ${line}`);
    },
    recent: () => lines.join('\n'),
  };
}
