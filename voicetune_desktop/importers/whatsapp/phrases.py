"""What WhatsApp itself says in an export, in the languages of its phones; what it writes for files is in `file_phrases`.

Every phrase stands for a whole message or a whole mark inside one; none is ever looked for at the start, the end or the
middle of what a person wrote. Phrases are listed as WhatsApp writes them; `fold` makes them comparable.
"""

import unicodedata

MARKS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
"""Marks of writing direction (and a stray byte order mark): they may stand around everything."""
APP = "\u200e"
"""The mark that iOS puts before everything that the app itself says."""


def fold(phrase: str) -> str:
    """A phrase without case, marks, full stop and differences of Unicode composition."""
    return unicodedata.normalize("NFC", phrase).strip(MARKS + " \u00a0\u202f").rstrip(".").casefold()


def listed(table: str) -> tuple[str, ...]:
    """The phrases of a table, which "|" and line ends part."""
    return tuple(phrase for line in table.strip().split("\n") for phrase in line.split("|"))


def _sentences(table: str) -> tuple[str, ...]:
    return tuple(table.strip().replace("\n ", " ").split("\n"))


def folded(table: str) -> frozenset[str]:
    """The same, each folded."""
    return frozenset(map(fold, listed(table)))


EDITED = folded("""
This message was edited|Diese Nachricht wurde bearbeitet|Se editó este mensaje|Este mensaje se editó|Ce message a été modifié
Mensagem editada|Esta mensagem foi editada|Questo messaggio è stato modificato|Dit bericht is bewerkt|Dit bericht werd bewerkt
Сообщение изменено|Данное сообщение изменено|Це повідомлення змінено|Ta wiadomość została zmieniona|Ta wiadomość została edytowana
Bu mesaj düzenlendi|このメッセージは編集されました|このメッセージは編集済みです|此消息已编辑|已编辑此消息|这条消息已经过编辑
此訊息已編輯|已編輯此訊息|이 메시지는 수정되었습니다|수정된 메시지입니다|تم تعديل هذه الرسالة|Pesan ini diedit|Mesej ini telah diedit
Det här meddelandet redigerades|Denne besked blev redigeret|Denne meldingen ble redigert|Tätä viestiä muokattiin
Tato zpráva byla upravena|Táto správa bola upravená|Acest mesaj a fost editat|Ez az üzenet szerkesztve lett
Αυτό το μήνυμα υποβλήθηκε σε επεξεργασία|הודעה זו נערכה|ההודעה נערכה|यह मैसेज एडिट किया गया|Aquest missatge s'ha editat
""")
"""Between "<" and ">" at the end of a message that was changed after it was sent."""

DELETED = listed("""
This message was deleted|This message has been removed|You deleted this message|You deleted this message as admin
This message was deleted by an admin
Diese Nachricht wurde gelöscht|Du hast diese Nachricht gelöscht|Se eliminó este mensaje|Eliminaste este mensaje
Este mensaje fue eliminado|Este mensaje se eliminó|Has eliminado este mensaje|Ce message a été supprimé|Vous avez supprimé ce message
Tu as supprimé ce message|Mensagem apagada|Esta mensagem foi apagada|Essa mensagem foi apagada|Você apagou esta mensagem
Esta mensagem foi eliminada|Eliminou esta mensagem|Apagou esta mensagem|Você eliminou esta mensagem|Questo messaggio è stato eliminato
Hai eliminato questo messaggio|Dit bericht is verwijderd|Dit bericht werd verwijderd|Je hebt dit bericht verwijderd
U hebt dit bericht verwijderd|Данное сообщение удалено|Это сообщение было удалено|Вы удалили данное сообщение|Вы удалили это сообщение
Сообщение удалено|Це повідомлення було видалено|Це повідомлення видалено|Ви видалили це повідомлення|Ta wiadomość została usunięta
Usunięto tę wiadomość|Usunąłeś tę wiadomość|Bu mesaj silindi|Bu mesajı sildiniz|このメッセージは削除されました
このメッセージを削除しました|此消息已删除|此消息已被删除|已删除此消息|您已删除此消息|你删除了这条消息|此訊息已刪除|這則訊息已刪除
此訊息已被刪除|您已刪除此訊息|你已刪除此訊息|삭제된 메시지입니다|이 메시지는 삭제되었습니다|이 메시지를 삭제했습니다|تم حذف هذه الرسالة
لقد حذفت هذه الرسالة|حذفت هذه الرسالة|הודעה זו נמחקה|מחקת הודעה זו|Pesan ini telah dihapus|Pesan ini dihapus|Anda menghapus pesan ini
Anda telah menghapus pesan ini|Mesej ini telah dipadam|Anda telah memadam mesej ini|Tin nhắn này đã bị xóa|Bạn đã xóa tin nhắn này
ข้อความนี้ถูกลบแล้ว|คุณลบข้อความนี้แล้ว|यह मैसेज हटा दिया गया था|यह संदेश हटा दिया गया था|आपने यह मैसेज हटा दिया|Det här meddelandet raderades
Det här meddelandet har raderats|Du raderade det här meddelandet|Denne besked blev slettet|Du slettede denne besked
Denne meldingen ble slettet|Du slettet denne meldingen|Tämä viesti poistettiin|Tämä viesti on poistettu|Poistit tämän viestin
Tato zpráva byla smazána|Tuto zprávu jste smazal/a|Tuto zprávu jste smazali|Táto správa bola odstránená|Túto správu ste odstránili
Acest mesaj a fost șters|Ai șters acest mesaj|Ezt az üzenetet törölték|Üzenet törölve|Törölted ezt az üzenetet|Αυτό το μήνυμα διαγράφηκε
Διαγράψατε αυτό το μήνυμα|Aquest missatge s'ha suprimit|Has suprimit aquest missatge|Has eliminat aquest missatge
Това съобщение бе изтрито|Изтрихте това съобщение|Ova poruka je izbrisana|Izbrisali ste ovu poruku|Ta poročilo je bilo izbrisano
Ова порука је избрисана|این پیام حذف شده است|এই মেসেজটি বাদ দেওয়া হয়েছে।|此訊息已刪除。|这条消息已被删除。|یہ میسج حذف کر دیا گیا ہے۔
हा मेसेज हटवण्यात आला|このメッセージは削除されました。|Ez az üzenet törlésre került|Ova je poruka izbrisana|यह मैसेज डिलीट कर दिया गया है
આ મેસેજ ડિલીટ કરાયો|Scriosadh an teachtaireacht seo|Denne besked er blevet slettet|Itong mensahe ay binura na
Aquest missatge està esborrat|Tato zpráva byla odstraněna|信息已删除|Šī ziņa tika izdzēsta|हा संदेश हटविण्यात आला होता|Бұл хат жойылды
આ સંદેશ રદ્દ કરાયો|यह संदेश मिटाया गया|Ushbu xabar o‘chirildi|Tin nhắn này đã bị xoá|Detta meddelande raderades
To sporočilo je bilo izbrisano|یہ پیغام حذف کیا گیا|Ujumbe huu ulifutwa|இத்தகவல் திரும்பப்பெறப்பட்டது|ข้อความนี้ได้ถูกลบ|این پیام حذف شد
Ši žinutė buvo ištrinta|See sõnum on kustutatud|Съобщението беше изтрито|এই বার্তাটি মুছে ফেলা হয়েছে|Hierdie boodskap was uitgevee
Bu ismarıc silindi|ഈ സന്ദേശം ഇല്ലാതാക്കിയതാണ്|Оваа порака беше избришана|ಈ ಸಂದೇಶವು ಅಳಿಸಲ್ಪಟ್ಟಿದೆ|Esta mensagem foi apagada pelo remetente
Ова порука је обрисана|ਇਸ ਸੁਨੇਹੇ ਨੂੰ ਹਟਾਇਆ ਗਿਆ|מחקת את ההודעה הזו|Διαγράψατε το μήνυμα|আপনি এই মেসেজটি বাদ দিয়েছেন
আপনি এই মেসেজটি বাদ দিয়েছেন।|您已刪除此訊息。|您已删除这条消息|您已删除这条消息。|您删除这个信息|Bạn đã xoá tin nhắn này
آپ نے یہ میسج حذف کر دیا ہے|آپ نے یہ میسج حذف کر دیا ہے۔|คุณได้ลบข้อความนี้|Du har tagit bort meddelandet|Usunąłeś(-ęłaś) tę wiadomość
Usunąłeś(aś) tę wiadomość|Ați șters acest mesaj|Anda telah memadamkan mesej ini|तुम्ही हा मेसेज हटवला|삭제한 메시지입니다
このメッセージを削除しました。|Ezt az üzenetet törölted|आपने यह मैसेज डिलीट किया|તમે આ મેસેજ ડિલીટ કર્યો|Scrios tú an teachtaireacht seo
شما این پیام را حذف کردید|Du har slettet denne besked|Binura mo itong mensahe|Has esborrat aquest missatge|Tuto zprávu jste odstranil/a
Jūs izdzēsāt šo ziņu|आपण हा संदेश हटविलात|Сіз бұл хатты жойдыңыз|તમે આ સંદેશને રદ્દ કર્યો|आपने यह संदेश मिटाया
Siz ushbu xabarni o‘chirdingiz|Du raderade detta meddelande|To sporočilo ste izbrisali|آپ نے اس پیغام کو حذف کیا|Umefuta ujumbe huu
இத்தகவலை தாங்கள் அழித்தீர்கள்|Jūs ištrynėte šią žinutę|Kustutasid selle sõnumi|আপনি এই বার্তাটি মুছে ফেলেছেন|Jy het boodskap uitgevee
Siz bu ismarıcı sildiniz|ഈ സന്ദേശം നിങ്ങൾ ഇല്ലാതാക്കി|Ја избриша оваа порака|ನೀವು ಈ ಸಂದೇಶವನ್ನು ಅಳಿಸಿದ್ದೀರಿ|Обрисао/ла си ову поруку
ਤੁਸੀਂ ਇਹ ਸੁਨੇਹਾ ਹਟਾਇਆ|أنت حذفت هذه الرسالة|لقد حذَفت هذه الرسالة
""")

CALLS = listed("""
Missed voice call|Missed video call|Missed group voice call|Missed group video call|Silenced voice call|Silenced video call
Verpasster Sprachanruf|Verpasster Videoanruf|Verpasster Gruppen-Sprachanruf|Verpasster Gruppen-Videoanruf|Llamada perdida
Llamada de voz perdida|Videollamada perdida|Llamada grupal perdida|Videollamada grupal perdida|Appel vocal manqué|Appel vidéo manqué
Appel vocal de groupe manqué|Appel vidéo de groupe manqué|Ligação de voz perdida|Ligação de vídeo perdida|Chamada de voz perdida
Chamada de vídeo perdida|Chamada de voz não atendida|Chamada de vídeo não atendida|Chiamata vocale persa|Videochiamata persa
Gemiste spraakoproep|Gemiste video-oproep|Пропущенный аудиозвонок|Пропущенный видеозвонок|Пропущенный голосовой звонок
Пропущений аудіовиклик|Пропущений відеовиклик|Nieodebrane połączenie głosowe|Nieodebrane połączenie wideo|Cevapsız sesli arama
Cevapsız görüntülü arama|不在着信|ビデオ通話の不在着信|音声通話の不在着信|未接语音通话|未接视频通话|未接語音通話|未接視訊通話
부재중 음성 통화|부재중 영상 통화|مكالمة صوتية فائتة|مكالمة فيديو فائتة|שיחה קולית שלא נענתה|שיחת וידאו שלא נענתה
Panggilan suara tak terjawab|Panggilan video tak terjawab|Missat röstsamtal|Missat videosamtal|Mistet taleopkald|Mistet videoopkald
Ubesvart taleanrop|Ubesvart videoanrop|Vastaamaton äänipuhelu|Vastaamaton videopuhelu|Zmeškaný hlasový hovor|Zmeškaný hovor
Zmeškaný videohovor|Apel vocal ratat|Apel video ratat|Nem fogadott hanghívás|Nem fogadott videohívás|Αναπάντητη φωνητική κλήση
Αναπάντητη βιντεοκλήση|Videochamada perdida|Пропущений аудіодзвінок|Пропущений відеодзвінок|ভয়েস কল মিস করেছেন|ভিডিও কল মিস করেছেন
未接視像通話|Cuộc gọi nhỡ|Cuộc gọi nhỡ video|مسڈ وائس کال|مسڈ ویڈیو کال|สายที่ไม่ได้รับ|วิดีโอคอลที่ไม่ได้รับ|สายโทรวิดีโอที่ไม่ได้รับ
Missat samtal|Nieodebrane poł. głosowe|Nieodebrane poł. wideo|Nieodebrane połączenie|Gemist spraakgesprek|Gemist videogesprek
Tapt taleanrop|Tapt videoanrop|Tapt videosamtale|Panggilan suara terlepas|Panggilan video terlepas|मिस्ड व्हॉइस कॉल|मिस्ड व्हिडिओ कॉल
부재중 전화|부재중 영상통화|音声通話不在着信|ビデオ通話不在着信|Propušteni glasovni poziv|Propušteni videopoziv|वॉइस कॉल मिस हुई
मिस्ड वॉइस कॉल|मिस्ड वीडियो कॉल|છૂટેલો વોઇસ કૉલ|છૂટી ગયેલો વોઇસ કૉલ|છૂટી ગયેલ વિડિયો કૉલ|Guthghlao caillte|Físghlao caillte
تماس صوتی پاسخ داده نشده|تماس تصویری پاسخ داده نشده|Ubesvaret taleopkald|Ubesvaret videoopkald|Mistet opkald|Trucada de veu perduda
Videotrucada perduda|Trucada de vídeo perduda|Apel vocal nepreluat|Apel video nepreluat|Αναπάντητη κλήση|Neatbildēts balss zvans
Neatbildēts video zvans|Жауапсыз қоңырау|Жауапсыз видео қоңырау|छूटी हुई ध्वनि कॉल|Thirrje e shmangur|Videothirrje e shmangur
Zgrešen klic|Neodgovorjen video klic|Simu ya sauti uliyoikosa|Simu ya video uliyoikosa|தவறிய குரல் அழைப்பு|தவறிய காணொலி அழைப்பு
Praleistas balso skambutis|Praleistas video skambutis|Vastamata häälkõne|Vastamata videokõne|Propušten glasovni poziv
Propušten video poziv|Nem fogadott videóhívás|Пропуснато гласово обаждане|Пропуснато видео обаждане|মিসড ভয়েস কল|Stemoproep gemis
Video-oproep gemis|Buraxılmış zəng|Buraxılmış video zəng|വിളി നഷ്ടപ്പെട്ടു|Пропуштен гласовен повик|Пропуштен видео повик
Пропуштен гласовни позив|Пропуштен видео позив|ತಪ್ಪಿದ ಧ್ವನಿ ಕರೆ|ತಪ್ಪಿದ ದೃಶ್ಯ ಕರೆ|O‘tkazib yub. ovozli qo‘ng‘iroq
O‘tkazib yub. videoqo‘ng‘iroq
""")

PLACES = listed("""
Live location shared|Live-Standort wird geteilt|Live-Standort geteilt|Ubicación en tiempo real compartida|Position en direct partagée
Localização em tempo real compartilhada|Localização atual compartilhada|Posizione in tempo reale condivisa|Livelocatie gedeeld
locație în timp real distribuită|Геоданные отправлены|ibinahagi ang live na lokasyon|實時位置已分享|posizione attuale condivisa
Ubicació en directe compartida|byla sdílena aktuální poloha|共享实时位置|Lokasi terkini dibagikan|ライブロケーション共有
η τωρινή τοποθεσία κοινοποιήθηκε|reāllaika atrašanās vieta|live placering delt|सध्याचे थेट ठिकाण शेअर केले|қазіргі орынмен бөлісті
જીવંત સ્થાન શેર કરાયું|משתף מיקום בשידור חי|lokasi terkini dikongsi|लाइव स्थान साझा किया गया|jonli joylashuv ulashildi
udostępniona transmisja położenia|vị trí hiện thời được chia sẻ|vendnodhja aktuale u shpërnda|liveposition delad
lokacija v živo je bila deljena|bola zdieľaná aktuálna poloha|جاری مقام کا اشتراک ہوا|mahali mubashara pameshirikishwa
Mevcut konum paylaşıldı|இடம் நேரலையாக பகிரபட்டது|ตำแหน่งปัจจุบันถูกแบ่งปัน|مکان زنده به اشتراک گذاشته شد|tiesioginė vieta bendrinama
posisjon i sanntid delt|live-sijainti jaettu|Localisation en direct partagée|hetke asukoht jagatud|trenutna lokacija podijeljena
tartózkodási hely megosztva|live locatie gedeeld|местоположение в реално време споделено|লাইভ অবস্থান শেয়ার করা হয়েছে
regstreekse ligging gedeel|canlı məkan paylaşılıb|공유한 실시간 위치|ലൈവ് ലൊക്കേഷൻ പങ്കിട്ടു|споделено локација во живо
ನೇರ ಸ್ಥಳ ಹಂಚಿಕೊಳ್ಳಲಾಗಿದೆ|تمت مشاركة الموقع المباشر|Está a partilhar a sua localização|геодані надіслано|Локација уживо подељена
ਮੌਜੂਦਾ ਟਿਕਾਣਾ ਸਾਂਝਾ ਕੀਤਾ
""")
"""Where somebody shares a place that moves."""

NOTICES = _sentences("""
Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.
Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more.
Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.
Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them. Learn more.
Messages to this chat and calls are now secured with end-to-end encryption. Tap for more info.
Messages to this group are now secured with end-to-end encryption. Tap for more info.
Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.
 Niemand außerhalb dieses Chats kann sie lesen oder anhören, nicht einmal WhatsApp.
Los mensajes y las llamadas están cifrados de extremo a extremo.
 Nadie fuera de este chat, ni siquiera WhatsApp, puede leerlos ni escucharlos.
Les messages et les appels sont chiffrés de bout en bout. Aucun tiers, pas même WhatsApp, ne peut les lire ou les écouter.
As mensagens e as chamadas são protegidas com a criptografia de ponta a ponta.
 Ninguém fora desta conversa pode ler ou ouvi-las, nem mesmo o WhatsApp.
As mensagens e chamadas são encriptadas ponto a ponto. Ninguém fora desta conversa, nem mesmo o WhatsApp, pode ler ou ouvi-las.
I messaggi e le chiamate sono crittografati end-to-end.
 Nessuno al di fuori di questa chat, nemmeno WhatsApp, può leggerne o ascoltarne il contenuto.
Berichten en oproepen worden end-to-end versleuteld. Niemand buiten deze chat kan ze lezen of beluisteren, zelfs WhatsApp niet.
Сообщения и звонки защищены сквозным шифрованием.
 Третьи лица, включая WhatsApp, не могут прочитать ваши сообщения или прослушать звонки.
Повідомлення й дзвінки захищено наскрізним шифруванням.
 Прочитати чи прослухати їх не зможе жодна стороння особа, навіть із WhatsApp.
You received a view once message. For added privacy, you can only open it on your phone.
Waiting for this message. This may take a while.
Warten auf diese Nachricht. Dies kann eine Weile dauern.
Esperando el mensaje. Esto puede tomar tiempo.
En attente de ce message. Cela peut prendre un moment.
Aguardando mensagem. Essa ação pode levar alguns instantes.
""")

PLACE_WORDS = folded("""
Location|Standort|Ubicación|Position|Emplacement|Localização|Localizacao|Posizione|Località|Luogo|Locatie|Местоположение|Геопозиция
Місцезнаходження|Lokalizacja|Konum|位置情報|位置|위치|الموقع|מיקום|Lokasi|Vị trí|ตำแหน่งที่ตั้ง|लोकेशन|Plats|Placering|Posisjon|Sijainti
Poloha|Locație|Hely|Τοποθεσία|Ubicació|స్థలం|lokasyon|位|atrašanās vieta|स्थान|орналасуы|સ્થળ|joylashuv|położenie|Vendndodhja|lokacija|مقام
Mahali|இருப்பிடம்|موقعیت|buvimo vieta|localisation|asukoht|Helyzet|অবস্থান|ligging|məkan|സ്ഥലം|локација|ಸ್ಥಳ|ਟਿਕਾਣਾ
""")
"""Before the link to a map, where a place was shared."""
EMPTY = ("null",)
"""What Android writes for a view-once photo or another thing that it cannot export."""
