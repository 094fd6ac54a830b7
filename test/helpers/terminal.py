# Runs a command on a pseudo-terminal: terminal.py COLUMNS COMMAND. Standard input says what to do, a JSON list:
# {"wait": "text"} reads until the text is seen, {"send": "keys"} types. Prints everything that was seen, and ends with
# the command's status.
import fcntl, json, os, pty, select, signal, struct, sys, termios, time

steps = json.load(sys.stdin)
pid, terminal = pty.fork()
if pid == 0:
    # Rows and columns: a new terminal has none.
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, int(sys.argv[1]), 0, 0))
    os.execvp(sys.argv[2], sys.argv[2:])
seen = b""
mark = 0
deadline = time.time() + 60


def read(timeout):
    global seen
    if not select.select([terminal], [], [], timeout)[0]:
        return True
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        return False
    seen += piece
    return piece != b""


for step in steps:
    if "send" in step:
        os.write(terminal, step["send"].encode())
        continue
    while step["wait"].encode() not in seen[mark:] and time.time() < deadline:
        if not read(0.2):
            break
    found = seen.find(step["wait"].encode(), mark)
    mark = len(seen) if found == -1 else found + len(step["wait"])
while time.time() < deadline and read(0.2):
    pass
sys.stdout.buffer.write(seen)
sys.stdout.flush()
if time.time() >= deadline:
    os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(pid, 0)
sys.exit(os.waitstatus_to_exitcode(status))
