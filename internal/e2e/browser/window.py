#!/usr/bin/python3
"""A bare WebKitGTK window for WebKitWebDriver: no toolbar, the size of a phone.

window.py --size=390x844 --profile=FOLDER

Debian's MiniBrowser would do too, but its page is wider than asked for, and
without a window manager nothing in it ever has the focus.
"""

import argparse

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

parser = argparse.ArgumentParser()
parser.add_argument("--size", required=True)
parser.add_argument("--profile", required=True)
options, _ = parser.parse_known_args()  # the driver adds its own
width, height = (int(n) for n in options.size.split("x"))

data = WebKit2.WebsiteDataManager(
    base_data_directory=options.profile + "/data",
    base_cache_directory=options.profile + "/cache",
)
context = WebKit2.WebContext.new_with_website_data_manager(data)
context.set_automation_allowed(True)
context.set_preferred_languages(["en-GB", "en"])


def take_focus(window):
    window.get_window().focus(0)
    return GLib.SOURCE_REMOVE


def hand_over(_view, decision, kind):
    """A phone gives tel: and sms: to its own apps and leaves the page as it is."""
    if kind != WebKit2.PolicyDecisionType.NAVIGATION_ACTION:
        return False
    address = decision.get_navigation_action().get_request().get_uri()
    if not address.startswith(("tel:", "sms:", "mailto:")):
        return False
    decision.ignore()
    return True


def open_view(_session):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    window = Gtk.Window(decorated=False)
    window.set_default_size(width, height)
    window.add(view)
    view.connect("decide-policy", hand_over)
    view.connect("close", lambda _view: window.destroy())
    # No window manager is there to give the focus to the window.
    window.connect("map-event", lambda w, _event: GLib.timeout_add(20, take_focus, w) and False)
    window.show_all()
    view.grab_focus()
    return view


def session_started(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("aftercheck-window")
    session.set_application_info(info)
    session.connect("create-web-view", open_view)


context.connect("automation-started", session_started)
Gtk.main()
