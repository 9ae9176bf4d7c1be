"""Tests of finding, replacing and proving gone."""
