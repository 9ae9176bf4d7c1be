"""Which model is trained at a service where nobody says, or says it by another name."""

from voicetune_desktop.dataset.providers import Model, Offer, base_name, offer_of, offers, service
from voicetune_desktop.dataset.settings import DEFAULT_MODEL
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.pricing import today
from voicetune_desktop.project.file import Project


def chosen_offer(service_id: str, wanted: str | None, project: Project | None) -> Offer:
    """The model that is wanted, by id or name; else that of the project, the only one, or the usual one. Raises VoiceTuneError."""
    there = service(service_id)
    offered = [offer.model for offer in offers(today()) if offer.service.id == service_id]
    if wanted:
        return Offer(there, _named(there.models, wanted) or offer_of(service_id, wanted).model)
    if project and (of_project := _named(offered, settings(project).model)):
        return Offer(there, of_project)
    if len(offered) == 1:
        return Offer(there, offered[0])
    if usual := _named(offered, DEFAULT_MODEL):
        return Offer(there, usual)
    hint = f"Choose one with --model: {', '.join(model.id for model in offered)}." if offered else "Give its name with --model."
    raise VoiceTuneError(f"Say which model {there.label} should train.", hint)


def _named(models: tuple[Model, ...] | list[Model], name: str) -> Model | None:
    """The model with this id or this name; the id goes first."""
    by_id = next((model for model in models if model.id == name), None)
    return by_id or next((model for model in models if model.offered and base_name(model.label) == base_name(name)), None)
