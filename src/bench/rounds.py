#!/usr/bin/env python3
"""Runs commands in turn (A B C A B C …) and prints wall time, CPU time and peak memory of each whole process.

To use it: rounds.py ROUNDS 'name=command' …   ("{out}" in a command is a new, empty folder each time.)

Round 0 warms up and is left out. CPU is user and system time of the finished process, peak memory its largest
resident set, both as the operating system accounts them. The ratio is the median of the ratios of CPU, round by
round, to the first command. Only Python's own library is needed.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time


def measured(command):
    with tempfile.TemporaryDirectory() as out, tempfile.TemporaryFile() as said:
        start = time.monotonic()
        process = subprocess.Popen(["sh", "-c", "exec " + command.replace("{out}", out)],
                                   stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        steps = [line for line in said.read().decode("utf-8", "replace").splitlines() if line.endswith(" ms")]
        return (wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024), process.returncode, steps


def spread(values, places):
    return " – ".join(f"{value:.{places}f}" for value in (min(values), statistics.median(values), max(values)))


def main():
    rounds = max(1, int(sys.argv[1]))
    commands = [argument.split("=", 1) for argument in sys.argv[2:]]
    figures = {name: [] for name, _ in commands}
    for number in range(rounds + 1):
        for name, command in commands:
            figure, code, steps = measured(command)
            print(f"round {number} {name}: exit {code}, wall {figure[0]:.2f} s, CPU {figure[1]:.2f} s, "
                  f"peak {figure[2]:.0f} MB, load {os.getloadavg()[0]:.1f}", *steps, sep="\n    ", flush=True)
            if number > 0:
                figures[name].append(figure)
    print("\n| Command | wall s, min – median – max | CPU s | peak MB | CPU ÷ first |\n|---|---|---|---|---:|")
    first = figures[commands[0][0]]
    for name, own in figures.items():
        wall, cpu, peak = zip(*own)
        ratio = statistics.median(one[1] / other[1] for one, other in zip(own, first))
        print(f"| {name} | {spread(wall, 1)} | {spread(cpu, 1)} | {spread(peak, 0)} | {ratio:.1f} |")


if __name__ == "__main__":
    main()
