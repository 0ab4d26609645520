export interface ProgressBar {
  add(done: number): void;
  end(): void;
}

export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 40;

/** A bar that redraws itself on a terminal; elsewhere a line for every tenth part. */
export function progressBar(label: string, total: number, output: Output): ProgressBar {
  let done = 0;
  let shown = -1;
  return {
    add: (more) => {
      done += more;
      const share = Math.floor((done * (output.isTTY ? 100 : 10)) / total);
      if (share === shown) return;
      shown = share;
      const percent = `${Math.floor((done * 100) / total)} %`.padStart(5);
      const filled = '█'.repeat(Math.floor((done * WIDTH) / total)).padEnd(WIDTH, '░');
      output.write(output.isTTY ? `\r${label} ${filled} ${percent}` : `${label} ${percent}\n`);
    },
    end: () => {
      if (output.isTTY) output.write('\n');
    },
  };
}
