// Reads the messages of clang and wabt, which both begin with file:line:column.

export interface Diagnostic {
  file: string;
  line: number; // from 1
  column: number; // from 1
  severity: 'error' | 'warning' | 'info';
  message: string;
}

const MOST = 200; // a broken file can give thousands

export function diagnostics(text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const line of text.split('\n')) {
    const m = /^([\w.]+):(\d+):(\d+): (fatal error|error|warning|note): (.*)$/.exec(line);
    if (!m || found.length >= MOST) continue;
    const severity = m[4] === 'warning' ? 'warning' : m[4] === 'note' ? 'info' : 'error';
    found.push({ file: m[1], line: Number(m[2]), column: Number(m[3]), severity, message: m[5] });
  }
  return found;
}
