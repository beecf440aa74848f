"""What the benchmarks measure with: a process's use of the machine, and a verdict beside each figure."""
import os, subprocess, sys, tempfile, time

missed = []


def say(text=""):
    print(text, flush=True)


def judge(what, value, limit, unit="", least=False):
    """A measured value and what it may be at most, or has to be at least."""
    good = value >= limit if least else value <= limit
    if not good: missed.append(what)
    say("%-58s %9.3f %-4s at %s %g: %s" % (
        what, value, unit, "least" if least else "most", limit, "reached" if good else "MISSED"))


class Usage:
    """What a process took: seconds of processor and of clock, megabytes at most."""

    def __init__(self, command):
        begun = time.monotonic()
        with tempfile.TemporaryFile() as errors, tempfile.TemporaryFile() as output:
            process = subprocess.Popen(command, stdout=output, stderr=errors)
            _, process.returncode, usage = os.wait4(process.pid, 0)
            self.elapsed = time.monotonic() - begun
            errors.seek(0), output.seek(0)
            self.output = output.read().decode()
            if process.returncode:
                sys.exit("%s ended with %d:\n%s" % (command[0], process.returncode, errors.read().decode()))
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
