"""Widgets that draw; they know no business rule."""
