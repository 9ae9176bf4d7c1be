"""Texts that Messenger and Instagram write themselves, in the languages of their settings. Only a whole message counts."""

import re
from collections.abc import Iterable
from functools import cache

from voicetune_desktop.model import Reason

EMOJI = r"(?:[^\w\s]\S{0,30})"
"""What stands in the place of {e} below: one emoji, however many code points it has."""

HEAD = 3
"""Characters by which most texts are told to be no notice."""

SUBJECTLESS = """
Reacted {e} to your message | Liked a message | You are now connected on Messenger | You and {n} are now connected on Messenger
You can now message and call each other and see info like Active Status and when you've read messages
You can now call each other and see information such as Active Status and when you've read messages
Say hi to your new Facebook friend, {n} | This poll is no longer available | The video chat ended | The call ended
Video chat ended | Audio call ended | Video call ended
Hat mit {e} auf deine Nachricht reagiert | Reagierte mit {e} auf deine Nachricht | Gefällt eine Nachricht
Hat eine Nachricht mit „Gefällt mir“ markiert | Ihr seid jetzt auf Messenger verbunden | Ihr seid jetzt im Messenger verbunden
Du bist jetzt auf Messenger mit {n} verbunden | Videochat beendet | Der Videochat wurde beendet | Der Anruf wurde beendet
A réagi {e} à votre message | A réagi avec {e} à votre message | A réagi {e} à ton message | A aimé un message
Vous êtes à présent connectés sur Messenger | Vous êtes maintenant connectés sur Messenger
L’appel vidéo est terminé | L’appel est terminé | Discussion vidéo terminée
Reaccionó {e} a tu mensaje | Reaccionó con {e} a tu mensaje | Le gustó un mensaje | Le ha gustado un mensaje
Ahora están conectados en Messenger | Ahora estáis conectados en Messenger | El videochat finalizó | La llamada finalizó
Reagiu {e} à sua mensagem | Reagiu com {e} à sua mensagem | Reagiu com {e} à tua mensagem | Curtiu uma mensagem
Agora vocês estão conectados no Messenger | O bate-papo com vídeo foi encerrado | A chamada foi encerrada
Ha reagito {e} al tuo messaggio | Ha reagito con {e} al tuo messaggio | Ha messo "Mi piace" a un messaggio
Ora siete connessi su Messenger | Videochat terminata | Chiamata terminata
Reageerde {e} op je bericht | Reageerde met {e} op je bericht | Heeft met {e} op je bericht gereageerd | Vond een bericht leuk
Jullie zijn nu verbonden via Messenger | De videochat is beëindigd | De oproep is beëindigd
"""
"""Whole texts; {e} is an emoji, {n} a name or title."""
