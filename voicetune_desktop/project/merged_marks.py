"""What hangs on the messages of a chat goes along when it becomes part of another one, and comes back when it leaves.

While a merge is under way, the temporary table `twin` says for each message of the other chat where it is from now on.
"""

from voicetune_desktop.project.sqlite import Connection

_SAME_TEXT = "(t.copied OR o.text = k.text)"
_PLACE = '"start", "end"'


def bring(db: Connection, start: int, end: int) -> None:
    """Decisions, edited answers and answers that were not chosen of the messages `start` to `end` now hang on their copies or twins.

    A twin keeps what it has. Decisions about places stay with the original, too, so that nothing is lost when the chat is taken apart.
    """
    within = (start, end)
    sql = f"""
        INSERT OR IGNORE INTO decision (scope, kind, value, message_id, {_PLACE}, action)
        SELECT d.scope, d.kind, d.value, t.place, d."start", d."end", d.action
        FROM decision d JOIN temp.twin t ON t.other = d.message_id
        JOIN message o ON o.id = t.other JOIN message k ON k.id = t.place
        WHERE d.message_id >= ? AND d.message_id < ? AND {_SAME_TEXT}"""
    db.execute(sql, within)
    sql = """
        UPDATE OR IGNORE turn_edit SET first = f.place, last = l.place FROM temp.twin f, temp.twin l
        WHERE f.other = turn_edit.first AND l.other = turn_edit.last AND turn_edit.first >= ? AND turn_edit.first < ?"""
    db.execute(sql, within)
    db.execute("DELETE FROM turn_edit WHERE first >= ? AND first < ?", within)
    sql = """
        UPDATE moment SET first = f.place, last = l.place FROM temp.twin f, temp.twin l
        WHERE f.other = moment.first AND l.other = moment.last AND moment.first >= ? AND moment.first < ?"""
    db.execute(sql, within)
    sql = """
        UPDATE rejected SET message_id = t.place FROM temp.twin t WHERE t.other = rejected.message_id
        AND (t.copied OR t.place NOT IN (SELECT message_id FROM rejected)) AND rejected.message_id >= ? AND rejected.message_id < ?"""
    db.execute(sql, within)


def answer(db: Connection, other: int) -> None:
    """Have the copies answer to the messages that they answered to, whose ids of the export may be somebody else's in the kept chat."""
    sql = """
        SELECT coalesce(avg(o.export_id = k.export_id), 0) FROM temp.twin t JOIN message o ON o.id = t.other
        JOIN message k ON k.id = t.place WHERE NOT t.copied AND o.export_id <> '' AND k.export_id <> ''"""
    (alike,) = db.execute(sql).fetchone()
    if alike > 0.5:
        return
    mark = f"{other}:"
    db.execute("CREATE TEMP TABLE answered (export_id TEXT PRIMARY KEY, now TEXT NOT NULL) WITHOUT ROWID")
    sql = """
        INSERT OR IGNORE INTO temp.answered SELECT o.export_id, iif(t.copied OR k.export_id = '', ? || o.export_id, k.export_id)
        FROM temp.twin t JOIN message o ON o.id = t.other JOIN message k ON k.id = t.place WHERE o.export_id <> ''"""
    db.execute(sql, (mark,))
    sql = """
        UPDATE message SET export_id = iif(export_id = '', '', ?1 || export_id), reply_to = CASE WHEN reply_to = '' THEN '' ELSE
            coalesce((SELECT now FROM temp.answered a WHERE a.export_id = message.reply_to), ?1 || reply_to) END
        FROM temp.twin t WHERE t.copied AND message.id = t.place"""
    db.execute(sql, (mark,))
    db.execute("DROP TABLE temp.answered")


def give_back(db: Connection, other: int) -> None:
    """What hangs on the copies of a chat hangs on its own messages again; an edited answer that is only half of copies goes."""
    copies = "(SELECT message_id FROM merged_from WHERE chat = ?1)"
    originals = "(SELECT original FROM merged_from WHERE chat = ?1)"
    db.execute(f"DELETE FROM decision WHERE message_id IN {originals}", (other,))
    for table in ("decision", "rejected"):
        sql = f"UPDATE {table} SET message_id = f.original FROM merged_from AS f WHERE f.chat = ? AND {table}.message_id = f.message_id"
        db.execute(sql, (other,))
    for table in ("turn_edit", "moment"):
        sql = f"""
            UPDATE {table} SET first = f.original, last = l.original FROM merged_from AS f, merged_from AS l
            WHERE f.chat = ?1 AND l.chat = ?1 AND {table}.first = f.message_id AND {table}.last = l.message_id"""
        db.execute(sql, (other,))
    db.execute(f"DELETE FROM turn_edit WHERE first IN {copies} OR last IN {copies}", (other,))
