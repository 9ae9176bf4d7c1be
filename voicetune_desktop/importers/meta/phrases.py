"""The wording of Messenger's and Instagram's own texts, by language. {e} stands for an emoji, {n} for a name or title.

English, German and French wordings were seen in exports and in programs that read them; others follow the apps' translations.
"""

_WHOLE = {
    "en": """
        Reacted {e} to your message
        Liked a message
        You are now connected on Messenger
        You and {n} are now connected on Messenger
        You can now message and call each other and see info like Active Status and when you've read messages
        You can now call each other and see information such as Active Status and when you've read messages
        Say hi to your new Facebook friend, {n}
        Messages and calls are secured with end-to-end encryption{n}
        This poll is no longer available
        The video chat ended
        The video call ended
        The call ended
        Video chat ended
        Audio call ended
        You sent an attachment
        You sent a photo
        You sent a video
        You sent a voice message
        You sent a sticker
        You sent a GIF
        You sent a link
        You sent a live location
        You shared a story
        You unsent a message
        You called {n}
        You missed a call from {n}
        You missed a video call from {n}
        You missed a video chat with {n}
        You started a call
        You started a video chat
        You started a video call
        You started an audio call
        You joined the call
        You joined the video call
        You joined the video chat
        You created the group
        You left the group
        You named the group {n}
        You changed the group photo
        You changed the chat theme
        You changed the theme to {n}
        You set the emoji to {e}
        You set the quick reaction to {e}
        You set the nickname for {n} to {n}
        You set your nickname to {n}
        You cleared the nickname for {n}
        You cleared your nickname
        You added {n} to the group
        You removed {n} from the group
        You pinned a message
        You unpinned a message
        You created a poll: {n}
        You waved at {n}
    """,
    "de": """
        Hat mit {e} auf deine Nachricht reagiert
        Reagierte mit {e} auf deine Nachricht
        Gefällt eine Nachricht
        Ihr seid jetzt auf Messenger verbunden
        Ihr seid jetzt im Messenger verbunden
        Du bist jetzt auf Messenger mit {n} verbunden
        Videochat beendet
        Der Videochat wurde beendet
        Der Anruf wurde beendet
        Du hast einen Anhang gesendet
        Du hast ein Foto gesendet
        Du hast ein Video gesendet
        Du hast eine Sprachnachricht gesendet
        Du hast eine Nachricht zurückgenommen
        Du hast {n} angerufen
        Du hast einen Anruf von {n} verpasst
        Du hast einen Videochat gestartet
        Du hast der Gruppe den Namen {n} gegeben
        Du hast {n} zur Gruppe hinzugefügt
        Du hast {n} aus der Gruppe entfernt
        Du hast die Gruppe verlassen
    """,
    "fr": """
        A réagi {e} à votre message
        A réagi {e} à ton message
        A réagi avec {e} à votre message
        A aimé un message
        Vous êtes à présent connectés sur Messenger
        Vous êtes maintenant connectés sur Messenger
        Vous êtes à présent en contact sur Messenger
        L’appel vidéo est terminé
        L'appel vidéo est terminé
        Vous avez envoyé une pièce jointe
        Vous avez envoyé une photo
        Vous avez envoyé une vidéo
        Vous avez envoyé un message vocal
        Vous avez annulé l’envoi d’un message
        Vous avez appelé {n}
        Vous avez manqué un appel de {n}
        Vous avez nommé le groupe {n}
        Vous avez ajouté {n} au groupe
        Vous avez quitté le groupe
    """,
    "es": """
        Reaccionó {e} a tu mensaje
        Reaccionó con {e} a tu mensaje
        Ha reaccionado con {e} a tu mensaje
        Le gustó un mensaje
        Le ha gustado un mensaje
        Ahora están conectados en Messenger
        Ahora estáis conectados en Messenger
        El videochat finalizó
        Enviaste un archivo adjunto
        Has enviado un archivo adjunto
        Enviaste una foto
        Enviaste un video
        Anulaste el envío de un mensaje
        Llamaste a {n}
        Perdiste una llamada de {n}
        Agregaste a {n} al grupo
        Has añadido a {n} al grupo
    """,
    "pt": """
        Reagiu {e} à sua mensagem
        Reagiu com {e} à sua mensagem
        Reagiu com {e} à tua mensagem
        Curtiu uma mensagem
        Gostou de uma mensagem
        Agora vocês estão conectados no Messenger
        Você enviou um anexo
        Você enviou uma foto
        Você enviou um vídeo
        Você cancelou o envio de uma mensagem
        Você ligou para {n}
        Você perdeu uma ligação de {n}
        Você adicionou {n} ao grupo
    """,
    "it": """
        Ha reagito {e} al tuo messaggio
        Ha reagito con {e} al tuo messaggio
        Ha messo "Mi piace" a un messaggio
        Ora siete connessi su Messenger
        Hai inviato un allegato
        Hai inviato una foto
        Hai inviato un video
        Hai annullato l'invio di un messaggio
        Hai chiamato {n}
        Hai perso una chiamata da {n}
        Hai aggiunto {n} al gruppo
    """,
    "nl": """
        Reageerde {e} op je bericht
        Reageerde met {e} op je bericht
        Heeft met {e} op je bericht gereageerd
        Vond een bericht leuk
        Jullie zijn nu verbonden via Messenger
        Je hebt een bijlage verzonden
        Je hebt een foto verzonden
        Je hebt een video verzonden
        Je hebt {n} gebeld
        Je hebt een oproep van {n} gemist
        Je hebt {n} aan de groep toegevoegd
    """,
}
_ABOUT_SOMEBODY = {
    "en": """
        reacted {e} to your message
        liked a message
        sent an attachment
        sent a photo
        sent a video
        sent a voice message
        sent a sticker
        sent a GIF
        sent a link
        sent a location
        sent a live location
        shared a story
        shared a post
        unsent a message
        called you
        missed your call
        missed your video call
        missed your video chat
        started a call
        started a video chat
        started a video call
        started an audio call
        started sharing video
        joined the call
        joined the video call
        joined the video chat
        left the group
        joined the group
        created the group
        named the group {n}
        removed the group name
        changed the group photo
        removed the group photo
        changed the chat theme
        changed the chat colors
        changed the theme to {n}
        set the emoji to {e}
        set the quick reaction to {e}
        set the nickname for {n} to {n}
        set your nickname to {n}
        set his own nickname to {n}
        set her own nickname to {n}
        set their own nickname to {n}
        cleared the nickname for {n}
        cleared your nickname
        cleared his own nickname
        cleared her own nickname
        cleared their own nickname
        added {n} to the group
        added you to the group
        removed {n} from the group
        added {n} as a group admin
        removed {n} as a group admin
        pinned a message
        unpinned a message
        created a poll: {n}
        voted for {n} in the poll: {n}
        changed vote to {n} in the poll: {n}
        waved at you
    """,
    "de": """
        hat mit {e} auf deine Nachricht reagiert
        gefällt eine Nachricht
        hat einen Anhang gesendet
        hat ein Foto gesendet
        hat ein Video gesendet
        hat eine Sprachnachricht gesendet
        hat einen Sticker gesendet
        hat ein GIF gesendet
        hat einen Link gesendet
        hat eine Story geteilt
        hat eine Nachricht zurückgenommen
        hat dich angerufen
        hat deinen Anruf verpasst
        hat einen Videochat gestartet
        hat einen Anruf gestartet
        hat der Gruppe den Namen {n} gegeben
        hat das Gruppenfoto geändert
        hat den Spitznamen für {n} auf {n} festgelegt
        hat {n} zur Gruppe hinzugefügt
        hat {n} aus der Gruppe entfernt
        hat die Gruppe verlassen
        hat die Gruppe erstellt
    """,
    "fr": """
        a réagi {e} à votre message
        a réagi avec {e} à votre message
        a aimé un message
        a envoyé une pièce jointe
        a envoyé une photo
        a envoyé une vidéo
        a envoyé un message vocal
        a envoyé un autocollant
        a envoyé un GIF
        a envoyé un lien
        a annulé l’envoi d’un message
        vous a appelé
        vous a appelée
        a manqué votre appel
        a démarré une discussion vidéo
        a nommé le groupe {n}
        a ajouté {n} au groupe
        a retiré {n} du groupe
        a quitté le groupe
        a créé le groupe
    """,
    "es": """
        reaccionó {e} a tu mensaje
        reaccionó con {e} a tu mensaje
        envió un archivo adjunto
        ha enviado un archivo adjunto
        envió una foto
        envió un video
        envió un mensaje de voz
        envió un sticker
        anuló el envío de un mensaje
        te llamó
        perdió tu llamada
        inició un videochat
        nombró al grupo {n}
        agregó a {n} al grupo
        eliminó a {n} del grupo
        abandonó el grupo
        creó el grupo
    """,
    "pt": """
        reagiu {e} à sua mensagem
        reagiu com {e} à sua mensagem
        enviou um anexo
        enviou uma foto
        enviou um vídeo
        enviou uma mensagem de voz
        enviou uma figurinha
        cancelou o envio de uma mensagem
        ligou para você
        perdeu sua ligação
        iniciou um bate-papo com vídeo
        nomeou o grupo {n}
        adicionou {n} ao grupo
        removeu {n} do grupo
        saiu do grupo
        criou o grupo
    """,
    "it": """
        ha reagito {e} al tuo messaggio
        ha reagito con {e} al tuo messaggio
        ha inviato un allegato
        ha inviato una foto
        ha inviato un video
        ha inviato un messaggio vocale
        ha annullato l'invio di un messaggio
        ti ha chiamato
        ha perso la tua chiamata
        ha avviato una videochat
        ha chiamato il gruppo {n}
        ha aggiunto {n} al gruppo
        ha rimosso {n} dal gruppo
        ha abbandonato il gruppo
        ha creato il gruppo
    """,
    "nl": """
        heeft met {e} op je bericht gereageerd
        heeft een bijlage verzonden
        heeft een foto verzonden
        heeft een video verzonden
        heeft een spraakbericht verzonden
        heeft je gebeld
        heeft je oproep gemist
        heeft een videochat gestart
        heeft de groep {n} genoemd
        heeft {n} aan de groep toegevoegd
        heeft {n} uit de groep verwijderd
        heeft de groep verlaten
        heeft de groep gemaakt
    """,
}


def _lines(table: dict[str, str]) -> tuple[str, ...]:
    return tuple(line.strip() for block in table.values() for line in block.strip().split("\n"))


WHOLE = _lines(_WHOLE)
"""Texts that are complete as they stand, in the words that speak to the reader."""
ABOUT_SOMEBODY = _lines(_ABOUT_SOMEBODY)
"""Texts that begin with the name of somebody in the chat; what follows the name."""
UNSENT = frozenset(
    {
        "You unsent a message",
        "unsent a message",
        "Du hast eine Nachricht zurückgenommen",
        "hat eine Nachricht zurückgenommen",
        "Vous avez annulé l’envoi d’un message",
        "a annulé l’envoi d’un message",
        "Anulaste el envío de un mensaje",
        "anuló el envío de un mensaje",
        "Você cancelou o envio de uma mensagem",
        "cancelou o envio de uma mensagem",
        "Hai annullato l'invio di un messaggio",
        "ha annullato l'invio di un messaggio",
    }
)
"""Those of both that stand for a message taken back."""
