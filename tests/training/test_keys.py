"""API keys: kept by the operating system, one for each service, address and account."""

import pytest

from voicetune_desktop.keystore import SystemKeyStore
from voicetune_desktop.training import keys
from voicetune_desktop.training.records import Account

HOME, WORK = Account("openai", "https://api.openai.com/v1"), Account("openai", "https://api.openai.com/v1", "work")


@pytest.mark.secret_service
def test_each_account_has_a_key_of_its_own():
    store = keys.key_store()
    keys.keep_key(HOME, "sk-home", store)
    keys.keep_key(WORK, "sk-work", store)
    assert (keys.api_key(HOME, {}), keys.api_key(WORK, {})) == ("sk-home", "sk-work")
    keys.forget_key(HOME, store)
    assert not keys.has_key(HOME, {})
    assert keys.has_key(WORK, {})
    keys.forget_key(WORK, store)


@pytest.mark.secret_service
def test_key_lies_apart_from_the_keys_of_projects():
    store = keys.key_store()
    keys.keep_key(HOME, "sk-home", store)
    assert SystemKeyStore().get(keys.key_name(HOME)) is None
    keys.forget_key(HOME, store)


def test_without_a_key_store_a_key_lives_for_the_session():
    assert keys.key_store() is None
    with pytest.raises(keys.KeyMissing):
        keys.api_key(HOME, {})
    assert keys.api_key(HOME, {keys.key_name(HOME): "sk-now"}) == "sk-now"
    assert not keys.has_key(WORK, {keys.key_name(HOME): "sk-now"})


def test_key_is_taken_as_it_was_pasted_without_blanks_around_it():
    assert keys.clean_key("  sk-abc_DEF-123\n") == "sk-abc_DEF-123"


@pytest.mark.parametrize("typed", ["", "   ", "my key", "schlüssel", "sk-\x00", "sk-a\nsk-b", "k" * (keys.LONGEST + 1)])
def test_what_is_no_key_is_refused_without_being_quoted(typed):
    with pytest.raises(keys.KeyUnfit) as refused:
        keys.clean_key(typed)
    assert not typed.strip() or typed.strip() not in str(refused.value)
