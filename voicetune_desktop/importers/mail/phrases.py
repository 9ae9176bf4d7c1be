"""Words that mail programs put around what people write, in the languages of their users; and the names of their folders."""

import re

_SENT = (
    "sent|sent items|sent messages|sent mail|gesendet|gesendete elemente|gesendete objekte|enviados|elementos enviados|enviadas"
    "|itens enviados"
    "|éléments envoyés|envoyés|messages envoyés|inviata|posta inviata|inviati|posta in uscita|verzonden|verzonden items"
    "|verzonden berichten"
    "|отправленные|надіслані|wysłane|elementy wysłane|skickat|skickade|sendt|sendte|lähetetyt|odeslaná pošta|odeslané"
    "|gönderilmiş postalar"
    "|送信済み|送信済みメール|已发送|已发邮件|已傳送|寄件備份|보낸편지함|보낸 편지함|الرسائل المرسلة|ส่งแล้ว|terkirim|đã gửi"
)
_JUNK = (
    "spam|junk|junk email|trash|bin|deleted|deleted items|papierkorb|gelöscht|papelera|correo no deseado|corbeille|courrier indésirable"
    "|lixeira|lixo|cestino|posta indesiderata|prullenbak|ongewenste e-mail|корзина|спам|кошик|kosz|spamfilter|skräppost|papirkurv"
    "|roskakori"
    "|ゴミ箱|迷惑メール|垃圾邮件|垃圾郵件|已删除邮件|垃圾桶|휴지통|스팸함|çöp kutusu|koš"
)
_DRAFTS = (
    "drafts|draft|entwürfe|borradores|brouillons|rascunhos|bozze|concepten|черновики|чернетки|kopie robocze|utkast|kladder|taslaklar"
    "|下書き|草稿|임시보관함|koncepty|luonnokset"
)
SENT, JUNK, DRAFTS = (frozenset(words.split("|")) for words in (_SENT, _JUNK, _DRAFTS))
"""Labels and folders, in lower case."""

REPLY = re.compile(
    r"^(?:\s*(?:re|aw|antw|antwort|sv|vs|odp|ynt|rif|r|res|ref|回复|回覆|答复|返信|답장|רא|fwd?|wg|tr|rv|enc|i|doorst|pd|vb|vl|转发|轉寄|転送|fyi)"
    r"(?:\[\d{1,3}\])?\s*[:：]|\s*\[(?:ext|extern|external|ml|[^\]\s]{1,30}-l)\])+\s*",
    re.IGNORECASE,
)
"""What stands before the subject of answers and of mails passed on."""

_PASSED_ON = (
    "original message|ursprüngliche nachricht|original-nachricht|message d['’]origine|message original|mensaje original|mensagem original"
    "|messaggio originale|oorspronkelijk bericht|исходное сообщение|пересылаемое сообщение|forwarded message|weitergeleitete nachricht"
    "|message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|forwarded by [^\n]{1,60}"
    "|wiadomość oryginalna|vidarebefordrat meddelande|původní zpráva|orijinal mesaj"
    "|元のメッセージ|転送メッセージ|原始邮件|原始郵件|转发的邮件|轉寄的郵件|원본 메시지|전달된 메시지"
)
_APPLE = (
    "begin forwarded message|anfang der weitergeleiteten (?:e-?mail|nachricht)|début du message (?:réexpédié|transféré)"
    "|inicio del mensaje reenviado|início da mensagem encaminhada|inizio messaggio inoltrato|begin doorgestuurd bericht"
    "|начало переадресованного сообщения"
)
_FROM = "from|von|de|da|van|от|od|från|fra|发件人|寄件者|差出人|보낸 사람|kimden|від"
_DATE = (
    "sent|date|gesendet|datum|envoyé|envoyé le|enviado|enviado el|enviada em|fecha|data|inviato|verzonden|отправлено|дата|wysłano"
    "|skickat|sendt"
    "|发送时间|发送日期|日期|寄件日期|送信日時|日付|보낸 날짜|날짜|gönderildi|tarih|to|an|à|para|a|aan|кому|收件人|宛先|받는 사람|do"
)
PASSED_ON = re.compile(rf"^[ \t]*-{{3,}}[ \t]*(?:{_PASSED_ON})[ \t]*-{{3,}}|^[ \t]*(?:{_APPLE})[ \t]*:", re.IGNORECASE | re.MULTILINE)
OUTLOOK = re.compile(
    rf"\n(?:[ \t]*_{{10,}}[ \t]*\n\s{{0,20}})?[ \t]*\**(?:{_FROM}) ?[:：]\**[^\n]{{1,300}}\n"
    rf"\s{{0,9}}\**(?:{_DATE}) ?[:：]\**[^\n]{{1,2000}}\n"
    rf"(?:[^\n]{{0,2000}}\n){{0,2}}?\s{{0,9}}\**[^\s:：][^\n:：]{{0,20}}[:：]",
    re.IGNORECASE,
)
"""The head of a mail as Outlook puts it before what is answered, behind the end of a line."""

_WROTE_WORDS = (
    "wrote|writes|schrieb|schreibt|geschrieben|a écrit|écrit|escribió|escribio|escreveu|ha scritto|scrisse|schreef|heeft geschreven"
    "|napisał|napisała|napisał\\(a\\)|pisze|skrev|kirjoitti|napsal|napsala|napsal\\(a\\)|пишет|написал|написала|написал\\(а\\)|пише"
    "|yazdı|şunu yazdı|a scris|ha escrit|写道|寫道|さんは書きました|のメール|님이 작성|작성"
)
_WROTE = rf"(?=[{''.join(sorted({word[0] for word in _WROTE_WORDS.split('|')}))}])(?:{_WROTE_WORDS})"
"""To look for the first letters first spares the words at most places."""
_ON = "on|am|le|el|il|em|op|w dniu|den|dne|dňa|på|pe|at|в|у|於|在|a las|a"
ATTRIBUTION = re.compile(
    rf"[ \t]*(?:(?:{_ON})[ ,.].{{4,500}}{_WROTE}.{{0,120}}|(?=[^\d]{{0,300}}\d).{{0,300}}{_WROTE}[ \t]{{0,3}}"
    rf"|[^>]{{4,200}}<[^<>\s]{{1,99}}@[^<>\s]{{1,200}}>[^>]{{0,60}})[:：][ \t]*",
    re.IGNORECASE | re.DOTALL,
)
"""The line before a quotation: when who wrote; programs break it where it is long."""
ATTRIBUTION_END = re.compile(r"[:：][ \t]*(?=\n|\Z)")

DEVICE = re.compile(
    r"^[ \t]*(?:Sent from (?:my|Mail|Outlook|Yahoo|Samsung)\b|Sent (?:via|with|using|from) (?:Proton|Mail|Superhuman|Spark"
    r"|Thunderbird|Gmail|AOL|BlackBerry)|Get Outlook for |Von meinem .{1,60} gesendet|Gesendet (?:von|mit|aus) "
    r"|Envoyé (?:de|depuis|à partir) |Télécharger Outlook|Enviado (?:desde|do|a partir|con|via) |Obtener Outlook|Obter o Outlook"
    r"|Inviato (?:da|dal|con) "
    r"|Verstuurd (?:vanaf|met) |Verzonden (?:vanaf|met) |Отправлено (?:с|из) |Надіслано |Wysłane (?:z|za) |Skickat från |Sendt fra "
    r"|Lähetetty "
    r"|Odesláno z |.{0,20}iPhoneから送信|.{0,20}iPadから送信|发自我的|傳送自我的"
    r"|나의 .{1,30}에서 보냄|.{0,30}'?den gönderildi)[^\n]{0,120}$",
    re.IGNORECASE | re.MULTILINE,
)
"""What a phone or program says about itself below a mail."""

LIST_FOOTER = re.compile(
    r"^[ \t]*[_=-]{5,}[ \t]*\n(?:[^\n]{0,300}\n){0,4}?[^\n]{0,200}(?:mailing list|mailingliste|unsubscribe|listinfo|lista de correo"
    r"|liste de diffusion"
    r"|google groups|groups\.google|yahoo! groups|abbestellen|désabonner|anular la suscripción)"
    r"|^[ \t]*(?:You received this message because you are subscribed|To unsubscribe from this|Sie erhalten diese Nachricht, weil)",
    re.IGNORECASE | re.MULTILINE,
)
DISCLAIMER = re.compile(
    r"^[ \t*_-]{0,20}(?:(?:this|the information(?: contained)? in this|the contents? of this) (?:e-?mail|message|communication"
    r"|transmission)[^\n]{0,200}"
    r"(?:confidential|privileged|intended)|(?:confidentiality|privacy|legal) (?:notice|disclaimer)\b|disclaimer\b[ :]"
    r"|diese e-?mail[^\n]{0,200}(?:vertraulich|bestimmt)|ce (?:message|courriel|mail)[^\n]{0,200}(?:confidentiel|destin)"
    r"|este (?:mensaje|correo|e-?mail|mensagem)[^\n]{0,200}confidenci|esta mensagem[^\n]{0,200}confidenci"
    r"|(?:questo|il presente|le informazioni)[^\n]{0,200}(?:riservat|confidenzial)|dit (?:e-?mailbericht|bericht"
    r"|e-?mail)[^\n]{0,200}vertrouwelijk"
    r"|please consider the environment|bitte denken sie an die umwelt|pensez à l['’]environnement|avant d['’]imprimer)",
    re.IGNORECASE | re.MULTILINE,
)
AUTOMATIC = re.compile(
    rb"(?:^|[<\s])(?:no-?_?reply|do-?not-?reply|donotreply|noreply|mailer-daemon|postmaster|notifications?|newsletter|bounces?|auto-?confirm"
    rb"|alerts?|mailings?|news|updates?)(?![a-z])[\w.+-]{0,40}@",
    re.IGNORECASE,
)
"""Addresses that nobody answers from."""

_PASSED_ON_HINTS = (
    "---", "forwarded message", "weitergeleitete", "message réexpédié", "message transféré", "mensaje reenviado", "mensagem encaminhada",
    "messaggio inoltrato", "doorgestuurd bericht", "переадресованного",
)  # fmt: skip
_LIST_HINTS = (
    "unsub", "you received this", "mailing", "groups", "listinfo", "abbestellen", "désabonner", "suscripción", "lista de", "liste de",
    "sie erhalten",
)  # fmt: skip
_DISCLAIMER_HINTS = (
    "confiden", "privileged", "intended", "disclaimer", "notice", "vertraul", "vertrouw", "bestimmt", "destin", "riservat", "environ",
    "umwelt", "imprim",
)  # fmt: skip
_DEVICE_HINTS = (
    "sent from", "sent via", "sent with", "sent using", "get outlook", "gesendet", "envoyé", "télécharger outlook", "enviado",
    "obtener outlook", "obter o outlook", "inviato", "verstuurd", "verzonden", "отправлено", "надіслано", "wysłane", "skickat", "sendt",
    "lähetetty", "odesláno", "から送信", "发自我的", "傳送自我的", "에서 보냄", "gönderildi",
)  # fmt: skip
HINTS = {
    "passed on": _PASSED_ON_HINTS,
    "outlook": tuple(f"{word}{blank}{colon}" for word in _FROM.split("|") for blank in ("", " ") for colon in ":："),
    "attribution": ("@", "yazdi", *(word.replace("\\", "") for word in _WROTE_WORDS.split("|"))),
    "list footer": _LIST_HINTS,
    "disclaimer": _DISCLAIMER_HINTS,
    "device": _DEVICE_HINTS,
}
"""By the name of a slower pattern: one of these stands in every text, in lower case, that it matches."""
