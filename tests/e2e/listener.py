"""A client on the accessibility bus, as a screen reader is one. It knows nothing of VoiceTune's code.

Runs under the system's own Python, which has GObject's bindings: `dbus-run-session -- /usr/bin/python3 tests/e2e/listener.py
FOLDER COMMAND…` walks through the window that COMMAND opens on the sample chat, with a display of its own, and prints as JSON
what it met, claim by claim. FOLDER is the app's home and takes the files that are saved.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 40
STATE = Atspi.StateType
STEPS = ("open", "people", "privacy", "dataset", "finish", "try")
INNER = {"table cell", "list item", "page tab"}
"""Cells and tabs stand for a focus that their container has."""
FARTHEST = 60


class Desk:
    """A display with a window manager, and the app on it."""

    def __init__(self, home, command):
        self.running = []
        reading, writing = os.pipe()
        self.start("Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset", pass_fds=(writing,))
        os.close(writing)
        os.environ["DISPLAY"] = f":{os.fdopen(reading).readline().strip()}"
        self.start("openbox")
        folders = {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_DOCUMENTS_DIR": home}
        asked = {"QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        self.app = self.start(*command, env={**os.environ, **folders, **asked})
        self.root = until(self.find_app, "the app on the bus")

    def start(self, *command, **options):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **options)
        self.running.append(process)
        return process

    def find_app(self):
        desktop = Atspi.get_desktop(0)
        found = (desktop.get_child_at_index(number) for number in range(desktop.get_child_count()))
        return next((each for each in found if each is not None and each.get_process_id() == self.app.pid), None)

    def end(self):
        for process in reversed(self.running):
            if process.poll() is None:
                process.terminate()
                process.wait(10)


def until(condition, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        hear()
        try:
            if result := condition():
                return result
        except GLib.Error:
            pass
        time.sleep(0.1)
    raise TimeoutError(f"waited in vain for {what}")


def hear():
    """Take what the app said; until then the bindings believe what it said before."""
    while GLib.MainContext.default().iteration(may_block=False):
        pass


def has(node, state):
    return node.get_state_set().contains(state)


def children(node):
    found = (node.get_child_at_index(number) for number in range(min(node.get_child_count(), 400)))
    return [child for child in found if child is not None]


def shown(node):
    """A node and all below it that can be seen; what a hidden page holds is left out with the page."""
    yield node
    for child in children(node):
        if has(child, STATE.SHOWING) or has(child, STATE.ACTIVE):
            yield from shown(child)


def told(node):
    return [node.get_role_name(), node.get_name(), node.get_accessible_id()]


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def act(node):
    node.get_action_iface().do_action(0)


class Focus:
    """What the app says of its focus, as a screen reader hears it."""

    def __init__(self):
        self.heard = None
        self.listener = Atspi.EventListener.new(self.on_event)
        self.listener.register("object:state-changed:focused")

    def on_event(self, event):
        if event.detail1:
            self.heard = event.source

    def after(self, move):
        """Do something that moves the focus, and tell what has it then."""
        self.heard = None
        move()
        node = until(lambda: self.heard, "the focus to move")
        while node.get_role_name() in INNER:
            node = node.get_parent()
        return node


class Walk:
    """The way through the window; `met` is what was met."""

    def __init__(self, desk, home):
        self.desk, self.home, self.met, self.focus = desk, home, {}, Focus()

    def find(self, *, identifier="", name="", role=""):
        for node in shown(self.desk.root):
            said = (node.get_accessible_id() if identifier else "", node.get_name(), node.get_role_name() if role else "")
            if said[0] == identifier and said[1].startswith(name) and said[2] == role:
                return node
        return None

    def wait(self, **wanted):
        return until(lambda: self.find(**wanted), str(wanted))

    def ready(self, **wanted):
        def found():
            node = self.find(**wanted)
            return node if node is not None and has(node, STATE.ENABLED) else None

        return until(found, f"{wanted} to be enabled")

    def look(self, page):
        """Note where Tab goes, and what every page must have."""
        self.met[f"{page}: order"] = self.order(page)
        nodes = list(shown(self.desk.root))
        stops = [each for each in nodes if has(each, STATE.FOCUSABLE) and has(each, STATE.ENABLED)]
        self.met[f"{page}: nameless"] = [
            f"{each.get_role_name()} {each.get_accessible_id()}" for each in stops if not each.get_name().strip()
        ]
        self.met[f"{page}: checked"] = [step for step in STEPS if has(self.wait(identifier=f"vt.rail.{step}"), STATE.CHECKED)]

    def order(self, page):
        """Role, name and identifier of what has the focus at each Tab, from the step in the rail around to it again."""
        step = self.wait(identifier=f"vt.rail.{page}")
        step.get_component_iface().grab_focus()
        until(lambda: has(step, STATE.FOCUSED), f"the focus on {page}")
        order = [told(step)]
        while len(order) < FARTHEST and (len(order) == 1 or order[-1] != order[0]):
            order.append(told(self.focus.after(lambda: keys("Tab"))))
        return order

    def open(self):
        steps = until(lambda: self.find(name="Steps"), "the rail")
        self.ready(identifier="vt.rail.people")
        self.met["rail"] = [[each.get_name(), each.get_accessible_id()] for each in children(steps)]
        self.look("open")

    def people(self):
        act(self.wait(identifier="vt.rail.people"))
        table = self.wait(role="table", name="People")
        nodes = list(shown(table))
        self.met["people: headers"] = [each.get_name() for each in nodes if each.get_role_name() == "table column header"]
        self.met["people: cells"] = [each.get_name() for each in nodes if each.get_role_name() == "table cell"]
        self.look("people")
        table.get_component_iface().grab_focus()
        keys("ctrl+Home", *["Right"] * self.met["people: headers"].index("Role"))
        for key in ("F2", "Return", "space"):
            keys(key)
            self.met[f"people: {key}"] = [each.get_name() for each in children(self.wait(role="list", name="Role"))]
            keys("Escape")
            until(lambda: self.find(role="list", name="Role") is None, "the list to close")
        keys("F2", "Home", "Return")
        self.ready(identifier="vt.rail.dataset")

    def privacy(self):
        self.go_on("privacy")
        self.ready(name="Replace all")
        nodes = [each for each in shown(self.desk.root) if each.get_accessible_id().startswith("vt.privacy.group.")]
        self.met["privacy: groups"] = [each.get_name() for each in nodes]
        self.look("privacy")

    def dataset(self):
        self.go_on("dataset")
        chart = self.wait(identifier="vt.histogram")
        until(lambda: "Median" in chart.get_description(), "the lengths")
        self.met["dataset: chart"] = [chart.get_role_name(), chart.get_name(), chart.get_description()]
        self.look("dataset")
        act(self.wait(name="Show as table"))
        twin = self.wait(identifier="vt.histogram.table")
        self.met["dataset: twin"] = [each.get_name() for each in shown(twin) if each.get_role_name() == "table column header"]

    def finish(self):
        self.go_on("finish")
        self.look("finish")
        folder = self.wait(role="text", name="Folder")
        folder.get_component_iface().grab_focus()
        keys("ctrl+a")
        subprocess.run(["xdotool", "type", "--delay", "15", f"{self.home}/out"], check=True)
        until(lambda: folder.get_text_iface().get_text(0, -1) == f"{self.home}/out", "the typed folder")
        act(self.wait(name="Save files…"))
        until(lambda: list(Path(self.home, "out").glob("train*")), "the files")
        self.met["finish: proof"] = self.wait(role="label", name=self.proof()).get_name()

    def try_it(self):
        self.go_on("try")
        self.look("try")

    def proof(self):
        written = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in Path(self.home, "out").glob("*.jsonl"))
        return f"{written} examples written"

    def settings(self):
        act(self.wait(role="push button", name="Settings"))
        act(self.wait(role="radio button", name="Dark"))
        until(lambda: '"dark"' in next(Path(self.home).rglob("preferences.json")).read_text(encoding="utf-8"), "the preference")
        self.met["settings"] = self.wait(role="heading", name="Settings").get_name()
        keys("F1")
        self.met["help"] = self.wait(role="heading", name="Help").get_name()
        keys("Escape")
        self.wait(role="heading", name="Settings")
        keys("Escape")
        self.met["after help"] = self.wait(role="heading", name="Does it sound").get_name()

    def go_on(self, step):
        primary = self.ready(identifier="vt.primary")
        self.met[f"{step}: primary"] = primary.get_name()
        act(primary)
        until(lambda: has(self.wait(identifier=f"vt.rail.{step}"), STATE.CHECKED), f"the page {step}")

    def close(self):
        keys("alt+F4")
        self.met["status"] = self.desk.app.wait(20)


def main():
    home, *command = sys.argv[1:]
    Atspi.set_timeout(10_000, 15_000)
    desk = Desk(home, command)
    walk = Walk(desk, home)
    try:
        for part in (walk.open, walk.people, walk.privacy, walk.dataset, walk.finish, walk.try_it, walk.settings, walk.close):
            part()
    except (TimeoutError, GLib.Error) as problem:
        walk.met["stuck"] = str(problem)
    finally:
        desk.end()
    print(json.dumps(walk.met))


if __name__ == "__main__":
    main()
