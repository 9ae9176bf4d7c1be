"""Makers of logs of Pidgin, Adium and MSN Messenger."""

from collections.abc import Sequence
from html import escape

SENT, RECEIVED, ACTION = "16569E", "A82F2F", "062585"


def pidgin_row(time: str, name: str, content: str, colour: str = RECEIVED) -> str:
    """A row of a page; the name of an action begins with three stars."""
    shown = f"{escape(name)}" if name.startswith("***") else f"{escape(name)}:"
    return f'<font color="#{colour}"><font size="2">({time})</font> <b>{shown}</b></font> {content}<br/>'


def pidgin_notice(time: str, text: str) -> str:
    """A notice of a page."""
    return f'<font size="2">({time})</font><b> {text}</b><br/>'


def pidgin_page(rows: Sequence[str], contact: str = "rui@x.example", account: str = "nora@x.example", ends: bool = True) -> str:
    """A page of Pidgin."""
    head = f"Conversation with {contact} at Mon 16 Jun 2008 23:58:55 EEST on {account} (jabber)"
    lines = "".join(f"{row}\n" for row in rows)
    return (
        f'<html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"><title>{head}</title></head>'
        f"<body><h3>{head}</h3>\n{lines}{'</body></html>' if ends else ''}\n"
    )


def pidgin_files(seed: int = 0) -> dict[str, str]:
    """Pages and a text of one contact, a room, a conversation without messages, and one as newer versions write it."""
    xhtml = (
        "<html xmlns='http://jabber.org/protocol/xhtml-im'><body xmlns='http://www.w3.org/1999/xhtml'><p>olá <em>tu</em></p></body></html>"
    )
    first = pidgin_page(
        [
            pidgin_row("23:58:59", "Rui 🎸", xhtml),
            pidgin_row("23:59:30", "Nora", "linha um<br/>linha dois &amp; três", SENT),
            pidgin_row("00:01:02", "Rui 🎸", "já é amanhã"),
            pidgin_row("00:01:09", "Nora <AUTO-REPLY>", "bin nicht da", SENT),
            pidgin_row("00:01:40", "***Rui 🎸", "acena", ACTION),
            pidgin_notice("00:02:00", "Rui has signed off."),
        ]
    )
    text = (
        "Conversation with rui@x.example at Sat 01 Mar 2008 09:00:00 AM on nora@x.example (jabber)\n"
        "(09:00:10 AM) Rui 🎸: bom dia\n(12:00:20 PM) Nora: guten Morgen\nund gute Nacht\n(12:01:00 PM) Rui left the room.\n"
    )
    room = pidgin_page([pidgin_row("10:00:00", "ana", "wer spielt?"), pidgin_row("10:00:05", "nora", "ich", SENT)], "bandas@conf.x.example")
    small = '<span style="font-size: smaller">'
    new = pidgin_page(
        [
            f'<p><span style="color: #{RECEIVED}">{small}(2019-01-05 09:00:01)</span> <b>Rui 🎸:</b></span> feliz ano</p>',
            f'<p><span style="color: #{SENT}">{small}(09:00:09)</span> <b>Nora:</b></span> igualmente</p>',
        ]
    )
    folder = ".purple/logs/jabber/nora@x.example"
    return {
        f"{folder}/rui@x.example/2008-03-01.090000+0200EET.txt": text,
        f"{folder}/rui@x.example/2008-06-16.235855+0300EEST.html": first,
        f"{folder}/rui@x.example/2008-06-18.100000+0300EEST.html": pidgin_page([]),
        f"{folder}/rui@x.example/2019-01-05.090000+0200EET.html": new,
        f"{folder}/bandas@conf.x.example.chat/2009-01-01.100000+0200EET.html": room,
    }


def adium_message(sender: str, time: str, text: str, alias: str = "", more: str = "") -> str:
    """A message of Adium."""
    shown = f' alias="{escape(alias)}"' if alias else ""
    head = f'<message sender="{sender}" time="2013-06-27T{time}+02:00"{shown}{more}>'
    return f'{head}<div><span style="font-size: 12pt;">{text}</span></div></message>'


def adium_log(*rows: str, account: str = "nora@x.example", service: str = "MSN") -> str:
    """A log of Adium."""
    lines = "\n".join(rows)
    return (
        '<?xml version="1.0" encoding="UTF-8" ?>\n'
        f'<chat xmlns="http://purl.org/net/ulf/ns/0.4-02" account="{account}" service="{service}" adiumversion="1.5.6">{lines}</chat>'
    )


def adium_files(seed: int = 0) -> dict[str, str]:
    """Two logs of a contact and one of another account."""
    first = adium_log(
        '<event type="windowOpened" sender="nora@x.example" time="2013-06-27T22:19:00+02:00"/>',
        adium_message("rui@x.example", "22:20:03", "olá <b>Nora</b> &amp; companhia<br/>\nlinha dois", "Rui 🎸"),
        adium_message("nora@x.example", "22:20:30", "na, wie geht's?", "Nora"),
        '<status alias="Rui" sender="rui@x.example" type="away" time="2013-06-27T22:21:00+02:00"><div><span>a jantar</span></div></status>',
        adium_message("rui@x.example", "22:22:00", '<img src="a.png" alt="a"/>', "Rui 🎸"),
        adium_message("rui@x.example", "22:23:00", "fora", more=' autoreply="true"'),
    )
    second = adium_log(adium_message("rui@x.example", "23:00:00", "voltei", "Rui Novo"))
    other = adium_log(adium_message("Nora Halm", "08:00:00", "ciao", "NH"), account="norahalm", service="AIM")
    stem = "rui@x.example (2013-06-27T22.19.00+0200)"
    again = "rui@x.example (2013-06-27T22.59.00+0200)"
    return {
        f"Logs/MSN.nora@x.example/rui@x.example/{stem}.chatlog/{stem}.xml": first,
        f"Logs/MSN.nora@x.example/rui@x.example/{again}.chatlog/{again}.xml": second,
        "Logs/AIM.norahalm/gina/gina (2012-01-01T08.00.00+0100).xml": other,
    }


def msn_message(number: int, writer: str, reader: str, text: str) -> str:
    """A message of MSN Messenger."""
    return (
        f'<Message Date="3/12/2006" Time="8:05:{number:02} PM" DateTime="2006-03-12T19:05:{number:02}.859Z" SessionID="1">'
        f'<From><User FriendlyName="{escape(writer)}"/></From><To><User FriendlyName="{escape(reader)}"/></To>'
        f'<Text Style="font-family:Tahoma; color:#000000; ">{escape(text)}</Text></Message>'
    )


def msn_log(*rows: str) -> str:
    """A history of MSN Messenger."""
    return (
        "<?xml version=\"1.0\"?>\n<?xml-stylesheet type='text/xsl' href='MessageLog.xsl'?>\n"
        f'<Log FirstSessionID="1" LastSessionID="2">{"".join(rows)}</Log>'
    )


def msn_files(seed: int = 0) -> dict[str, str]:
    """Two histories, in which everybody changes names; a file that was sent."""
    invitation = (
        '<Invitation Date="3/12/2006" Time="8:06:00 PM" DateTime="2006-03-12T19:06:00.000Z" SessionID="1"><From><User FriendlyName="Rui"/>'
        '</From><File>C:\\a.jpg</File><Text Style="color:#545454; ">Rui sends C:\\a.jpg</Text></Invitation>'
    )
    rui = msn_log(
        msn_message(1, "Rui", "nora :)", "tás aí?"),
        msn_message(2, "nora :)", "Rui", "ja!\r\nund du?"),
        msn_message(3, "[c=4]Rui[/c] ♫ a ouvir", "nora :)", "também"),
        invitation,
        msn_message(4, "NORA ist müde", "Rui ♫ a ouvir", "gute Nacht 🌙"),
        msn_message(5, "Rui ♫ a ouvir", "NORA ist müde", ""),
    )
    gina = msn_log(msn_message(11, "nora :)", "gina!!", "ciao bella"), msn_message(12, "gina!!", "nora :)", "ehi"))
    folder = "My Received Files/nora123/History"
    return {f"{folder}/rui1234567890.xml": rui, f"{folder}/gina987654321.xml": gina, f"{folder}/MessageLog.xsl": "<xsl:stylesheet/>"}
