"""Tinder and Hinge, whose exports have only what the person wrote."""
