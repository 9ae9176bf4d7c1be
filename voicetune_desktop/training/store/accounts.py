"""Questions to the store about accounts, and the models that the person added."""

from msgspec import Struct

from voicetune_desktop.project.sqlite import insert
from voicetune_desktop.training.records import Account
from voicetune_desktop.training.store.file import TrainingStore


class OwnModel(Struct, frozen=True):
    """A model that the person added to a service: its price for a million trained tokens and its limit, where they know them."""

    id: str
    price: float | None = None
    context: int | None = None


def accounts(store: TrainingStore) -> list[Account]:
    """All accounts, in the order in which they were made."""
    rows = store.connection.execute("SELECT service, base_url, name, id FROM account ORDER BY id")
    return [Account(*row) for row in rows]


def account(store: TrainingStore, number: int) -> Account:
    """One account by its id."""
    row = store.connection.execute("SELECT service, base_url, name, id FROM account WHERE id = ?", (number,)).fetchone()
    return Account(*row)


def remember_account(store: TrainingStore, wanted: Account) -> Account:
    """The account as it is stored; stored now if it was not."""
    sql = "SELECT id FROM account WHERE service = ? AND base_url = ? AND name = ?"
    values = (wanted.service, wanted.base_url, wanted.name)
    if found := store.connection.execute(sql, values).fetchone():
        return Account(*values, found[0])
    return Account(*values, insert(store.connection, "INSERT INTO account (service, base_url, name) VALUES (?, ?, ?)", values))


def own_models(store: TrainingStore, service: str, base_url: str) -> list[OwnModel]:
    """The models that the person added to a service at an address."""
    sql = "SELECT id, price, context FROM own_model WHERE service = ? AND base_url = ? ORDER BY id"
    return [OwnModel(*row) for row in store.connection.execute(sql, (service, base_url))]


def remember_model(store: TrainingStore, service: str, base_url: str, model: OwnModel) -> None:
    """Add a model, or change what is known of it."""
    sql = "INSERT OR REPLACE INTO own_model (service, base_url, id, price, context) VALUES (?, ?, ?, ?, ?)"
    store.connection.execute(sql, (service, base_url, model.id, model.price, model.context))
