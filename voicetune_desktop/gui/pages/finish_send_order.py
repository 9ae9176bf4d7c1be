"""The order as it stands in the cards: what is missing, what it would cost, and what the person is asked before it is sent."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.pages.finish_send_account import AccountCard
from voicetune_desktop.gui.pages.finish_send_how import HowCard
from voicetune_desktop.gui.pages.finish_send_leaving import LeavingCard
from voicetune_desktop.gui.pages.finish_send_model import ModelCard
from voicetune_desktop.gui.pages.finish_send_parcel import Parcel, complaints
from voicetune_desktop.gui.pages.finish_send_service import ServiceCard
from voicetune_desktop.gui.session import Session
from voicetune_desktop.operations.estimating import Estimate, estimate
from voicetune_desktop.training.addresses import host_of
from voicetune_desktop.training.records import Order

translate = QCoreApplication.translate


class Draft(Struct, frozen=True):
    """Reads the cards whenever it is asked, so it is always of now."""

    session: Session
    service: ServiceCard
    account: AccountCard
    model: ModelCard
    how: HowCard
    leaving: LeavingCard

    def parcel(self) -> Parcel:
        """What would be sent where."""
        return Parcel(self.service.service, self.model.offer, self.leaving.outgoing, self._estimate())

    def missing(self, parcel: Parcel) -> str:
        """What is still missing before anything can be sent, in a sentence; "" where nothing is."""
        steps = (
            (self.service.service is None, translate("Sending", "Choose a service first.")),
            (not self.service.address, translate("Sending", "Type the address of the service.")),
            (not self.account.has_key, translate("Sending", "Enter the key of your account.")),
            (not self.model.model, translate("Sending", "Choose a model.")),
            (self.model.gone, translate("Sending", "This model is gone. Choose another one.")),
            (not self.leaving.outgoing, translate("Sending", "The files have to be written first.")),
            (self.session.busy, translate("Sending", "Wait until the work above is done.")),
        )
        sentence = next((words for is_missing, words in steps if is_missing), "")
        return sentence or next(complaints(parcel, serious=True), "") or self._unfit()

    def order(self, retry_of: str) -> Order | None:
        """What the person would say yes to; None while something is missing."""
        account, parcel = self.account.account, self.parcel()
        if account is None or self.missing(parcel):
            return None
        cost = parcel.estimate.cost if parcel.estimate else None
        return Order(
            account=account,
            files=parcel.files,
            wish=self.how.wish(self.model.model),
            project=self.session.name,
            note=self.how.note.text().strip(),
            predicted_tokens=cost.tokens if cost else None,
            predicted_cost=cost.cost if cost else None,
            currency=cost.offer.model.currency if cost else "USD",
            retry_of=retry_of,
        )

    def question(self, order: Order) -> tuple[str, ...]:
        """What happens when the person says yes, sentence by sentence."""
        total = sum(file.bytes for file in order.files)
        count = translate("Sending", "%Ln file(s)", "", len(order.files))
        size = translate("Sending", "%Ln byte(s)", "", total)
        leaves = translate("Sending", "%1, %2 leave this computer and go to %3.").replace("%1", count).replace("%2", size)
        trains = translate("Sending", "There %1 is trained on them.").replace("%1", order.wish.model)
        final = translate("Sending", "What was sent cannot be taken back.")
        return leaves.replace("%3", host_of(order.account.base_url)), trains, self.leaving.estimate.text(), final

    def _unfit(self) -> str:
        try:
            self.how.wish(self.model.model)
        except VoiceTuneError as error:
            return said(str(error))
        return ""

    def _estimate(self) -> Estimate | None:
        project, offer = self.session.project, self.model.offer
        if project is None or offer is None:
            return None
        try:
            return estimate(project, offer, self.how.wish(self.model.model), validation=self.how.sends_validation)
        except VoiceTuneError:
            return None
