"""What WhatsApp itself writes into an export, in the languages of its phones.

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


def _listed(table: str) -> tuple[str, ...]:
    return tuple(phrase for line in table.strip().split("\n") for phrase in line.split("|"))


def _sentences(table: str) -> tuple[str, ...]:
    return tuple(table.strip().replace("\n ", " ").split("\n"))


def _folded(table: str) -> frozenset[str]:
    return frozenset(map(fold, _listed(table)))


OMITTED = _folded("""
media weggelaat|تم استبعاد الوسائط|media buraxıldı|media çıxarılmışdır|Без файл|মিডিয়া বাদ দেওয়া হয়েছে
fitxers multimèdia omesos|Mitjans omesos|Média vynechána|média vynechány|Mediefil udeladt|medier udeladt
Medien ausgeschlossen|Medien weggelassen|Medien ausgelassen|Εξαίρεση πολυμέσων|αρχείο παραλήφθηκε
Media omitted|image omitted|video omitted|audio omitted|GIF omitted|sticker omitted|document omitted
view once message omitted|view once voice message omitted|video message omitted|file not revealed
Multimedia omitido|Archivo omitido|imagen omitida|video omitido|audio omitido|GIF omitido|sticker omitido|documento omitido
archivo no revelado|Meedia ära jäetud|meedia välja jäetud|رسانه حذف شد|پيوست نما/آهنگ حذف شد
Media jätettiin pois|Media jätetty pois|Médias omis|Fichier omis|મિડિયા છોડી મૂકાયું|મીડિયા અવગણવામાં આવ્યા
המדיה לא נכללה|מדיה הושמטה|मीडिया के बिना|Medijski zapis izostavljen|Hiányzó médiafájl|média elhagyva
Media tidak disertakan|Media omessi|Media omesso|immagine omessa|video omesso|audio omesso
メディアなし|メディアは含まれていません|файлдар қосылмаған|Файл қосылған жоқ|ಮಾಧ್ಯಮ ಕೈಬಿಡಲಾಗಿದೆ
미디어 파일 제외됨|미디어 파일을 생략한 대화내용|ບໍ່ລວມມີເດຍ|Praleistas medijos turinys|medija praleista
Bez multivides|nav iekļauta multivide|без фајлови|Без фајл|മീഡിയ ഒഴിവാക്കി|मीडिया वगळण्यात आला|मीडिया वगळले
Media disingkirkan|media dikecualikan|Uten vedlegg|media utelatt|Media weggelaten|ਮੀਡੀਆ ਛੱਡਿਆ|ਮੀਡੀਆ ਛਡਿਆ ਗਿਆ
pominięto multimedia|pliki pominięto|Mídia omitida|Mídia oculta|ficheiro não revelado|arquivo não revelado|Multimédia omitido
conținut media omis|Без медиафайлов|Файл пропущен|Медиа пропущены|Médiá vynechané|Medij izpuščen|datoteke izpuščene
media u hoq|Media hequr|медији су изостављени|Media har utelämnats|media utelämnat|media hazijajumuishwa|Media imerukwa
கோப்புகள் விடப்பட்டன|ஊடகங்கள் நீக்கப்பட்டது|మీడియా విస్మరించబడింది|మాధ్యమం విస్మరించబడింది
สื่อถูกลบ|ไฟล์สื่อถูกลบ|inalis ang media|Walang kalakip na media|Medya dahil edilmedi|Medya atlanmış
медіа пропущено|میڈیا چھوڑ دیا گیا|میڈیا ہٹا دیا گیا|fayl o‘tkazib yuborildi|Bỏ qua Media|bỏ qua tệp phương tiện
省略多媒体文件|忽略多媒體檔|省略影音内容|省略影音內容|媒体省略
""")
"""Between "<" and ">", where Android leaves out a file."""

OMITTED_IOS = _listed("""
image omitted|photo omitted|video omitted|audio omitted|GIF omitted|sticker omitted|document omitted|Contact card omitted
video note omitted|video message omitted|view once message omitted|album omitted
Bild weggelassen|Video weggelassen|Audio weggelassen|GIF weggelassen|Sticker weggelassen|Dokument weggelassen
Kontaktkarte ausgelassen|Kontaktkarte weggelassen|Videonachricht weggelassen
imagen omitida|video omitido|vídeo omitido|audio omitido|GIF omitido|sticker omitido|documento omitido
Tarjeta de contacto omitida|videomensaje omitido
image absente|image omise|vidéo absente|vidéo omise|audio omis|GIF retiré|GIF omis|sticker omis|autocollant omis
document manquant|document omis|Fiche contact manquante
imagem ocultada|imagem omitida|imagem oculta|imagem não revelada|vídeo omitido|vídeo ocultado|vídeo não revelado
áudio ocultado|áudio omitido|ficheiro de áudio não revelado|figurinha omitida|figurinha não incluída|sticker não revelado
autocolante não incluído|GIF não revelado|GIF não revelada|documento não revelado|Cartão do contato omitido|Contacto não revelado
Cartão de contacto omitido|immagine omessa|video omesso|audio omesso|GIF esclusa|GIF omessa|sticker non incluso|adesivo omesso
sticker omesso|documento omesso|Scheda contatto omessa
afbeelding weggelaten|video weggelaten|audio weggelaten|GIF weggelaten|sticker weggelaten|document weggelaten
contactkaart weggelaten|bild utelämnad|video utelämnad|ljud utelämnat|GIF utelämnad|klistermärke utelämnat|dokument utelämnat
billede udeladt|video udeladt|lyd udeladt|GIF udeladt|klistermærke udeladt|dokument udeladt
bilde utelatt|video utelatt|lyd utelatt|GIF utelatt|klistremerke utelatt|dokument utelatt
kuva jätettiin pois|video jätettiin pois|ääni jätettiin pois|GIF jätettiin pois|tarra jätettiin pois|asiakirja jätettiin pois
изображение отсутствует|видео отсутствует|аудио отсутствует|GIF отсутствует|стикер не добавлен|документ отсутствует
карточка контакта отсутствует|изображение опущено|видео опущено|аудио опущено|документ опущен|стикер опущен
зображення відсутнє|відео відсутнє|аудіо відсутнє|GIF-анімацію пропущено|Наклейку не додано|документ пропущено
Картка контакту відсутня|obrázek vynechán|video vynecháno|audio vynecháno|GIF vynechán|nálepka vynechána|dokument vynechán
Vizitka vynechána|obraz pominięto|pominięto obraz|pominięto film|pominięto audio|pominięto GIF|pominięto naklejkę
pominięto dokument|görüntü dahil edilmedi|video dahil edilmedi|ses dahil edilmedi|GIF dahil edilmedi|Çıkartma dahil edilmedi
belge dahil edilmedi|لم يتم إدراج الصورة|لم يتم إدراج الفيديوهات|لم يتم إدراج المقاطع الصوتية|لم يتم إدراج صورة GIF
تم حذف الملصقات|لم يتم إدراج المستند|لم يتم إدراج بطاقة جهة اتصال|התמונה הושמטה|הסרטון הושמט|השמע הושמט|המסמך הושמט
画像は含まれていません|動画は含まれていません|音声は含まれていません|スタンプは含まれていません|GIFは含まれていません|文書は含まれていません
图像已忽略|图片已忽略|视频已忽略|音频已忽略|贴图已忽略|动图已忽略|文档已忽略|图片忽略|视频忽略|音频忽略
忽略圖片|忽略影片|忽略音訊|忽略貼圖|忽略 GIF|忽略文件|이미지 생략됨|동영상 생략됨|오디오 생략됨|스티커 생략됨|GIF 생략됨|문서 생략됨
gambar tidak disertakan|video tidak disertakan|audio tidak disertakan|stiker tidak disertakan|GIF tidak disertakan
dokumen tidak disertakan|imagine omisă|videoclip omis|kép kihagyva|videó kihagyva|hang kihagyva|dokumentum kihagyva
""")
"""Where an iPhone leaves out a file; a mark of the app stands before it."""

ATTACHED = _folded("""
file attached|Datei angehängt|archivo adjunto|fichier joint|arquivo anexado|ficheiro anexado|file allegato|bestand bijgevoegd
dosya ekli|dosya eklendi|plik załączony|załączono plik|файл прикреплен|файл прикреплён|файл добавлен|файл прикріплено|файл додано
fil bifogad|bifogad fil|fil vedhæftet|vedhæftet fil|fil vedlagt|vedlagt fil|tiedosto liitetty|liitetiedosto|soubor připojen
soubor byl přiložen|súbor pripojený|fișier atașat|fájl csatolva|csatolt fájl|fitxer adjunt|συνημμένο αρχείο|το αρχείο επισυνάφθηκε
ファイル添付|添付ファイル|文件附件|附件|檔案已附加|已附加文件|파일 첨부됨|첨부 파일|الملف مرفق|ملف مرفق|הקובץ מצורף|קובץ מצורף
file terlampir|fail dilampirkan|tệp đính kèm|đính kèm tệp|แนบไฟล์|फ़ाइल अटैच की गई|फ़ाइल संलग्न|datoteka priložena|прикачен файл
""")
"""Between "(" and ")" after the file name, where Android adds a file."""

EDITED = _folded("""
This message was edited|Diese Nachricht wurde bearbeitet|Se editó este mensaje|Este mensaje se editó
Ce message a été modifié|Mensagem editada|Esta mensagem foi editada|Questo messaggio è stato modificato
Dit bericht is bewerkt|Dit bericht werd bewerkt|Сообщение изменено|Данное сообщение изменено|Це повідомлення змінено
Ta wiadomość została zmieniona|Ta wiadomość została edytowana|Bu mesaj düzenlendi|このメッセージは編集されました
このメッセージは編集済みです|此消息已编辑|已编辑此消息|此訊息已編輯|已編輯此訊息|이 메시지는 수정되었습니다|수정된 메시지입니다
تم تعديل هذه الرسالة|Pesan ini diedit|Mesej ini telah diedit|Det här meddelandet redigerades|Denne besked blev redigeret
Denne meldingen ble redigert|Tätä viestiä muokattiin|Tato zpráva byla upravena|Táto správa bola upravená|Acest mesaj a fost editat
Ez az üzenet szerkesztve lett|Αυτό το μήνυμα υποβλήθηκε σε επεξεργασία|הודעה זו נערכה|यह मैसेज एडिट किया गया|Aquest missatge s'ha editat
""")
"""Between "<" and ">" at the end of a message that was changed after it was sent."""

DELETED = _listed("""
This message was deleted|You deleted this message|You deleted this message as admin|This message was deleted by an admin
Diese Nachricht wurde gelöscht|Du hast diese Nachricht gelöscht|Se eliminó este mensaje|Eliminaste este mensaje
Este mensaje fue eliminado|Este mensaje se eliminó|Has eliminado este mensaje|Ce message a été supprimé|Vous avez supprimé ce message
Tu as supprimé ce message|Mensagem apagada|Esta mensagem foi apagada|Essa mensagem foi apagada|Você apagou esta mensagem
Esta mensagem foi eliminada|Eliminou esta mensagem|Apagou esta mensagem|Você eliminou esta mensagem
Questo messaggio è stato eliminato|Hai eliminato questo messaggio|Dit bericht is verwijderd|Dit bericht werd verwijderd
Je hebt dit bericht verwijderd|U hebt dit bericht verwijderd|Данное сообщение удалено|Это сообщение было удалено|Вы удалили данное сообщение
Вы удалили это сообщение|Сообщение удалено|Це повідомлення було видалено|Це повідомлення видалено|Ви видалили це повідомлення
Ta wiadomość została usunięta|Usunięto tę wiadomość|Usunąłeś tę wiadomość|Bu mesaj silindi|Bu mesajı sildiniz
このメッセージは削除されました|このメッセージを削除しました|此消息已删除|此消息已被删除|已删除此消息|您已删除此消息|你删除了这条消息
此訊息已刪除|這則訊息已刪除|此訊息已被刪除|您已刪除此訊息|你已刪除此訊息|삭제된 메시지입니다
이 메시지는 삭제되었습니다|이 메시지를 삭제했습니다|تم حذف هذه الرسالة|لقد حذفت هذه الرسالة|حذفت هذه الرسالة|הודעה זו נמחקה|מחקת הודעה זו
Pesan ini telah dihapus|Pesan ini dihapus
Anda menghapus pesan ini|Anda telah menghapus pesan ini|Mesej ini telah dipadam|Anda telah memadam mesej ini
Tin nhắn này đã bị xóa|Bạn đã xóa tin nhắn này|ข้อความนี้ถูกลบแล้ว|คุณลบข้อความนี้แล้ว|यह मैसेज हटा दिया गया था|यह संदेश हटा दिया गया था
आपने यह मैसेज हटा दिया|Det här meddelandet raderades|Det här meddelandet har raderats|Du raderade det här meddelandet
Denne besked blev slettet|Du slettede denne besked|Denne meldingen ble slettet|Du slettet denne meldingen|Tämä viesti poistettiin
Tämä viesti on poistettu|Poistit tämän viestin|Tato zpráva byla smazána|Tuto zprávu jste smazal/a|Tuto zprávu jste smazali
Táto správa bola odstránená|Túto správu ste odstránili|Acest mesaj a fost șters|Ai șters acest mesaj|Ezt az üzenetet törölték
Üzenet törölve|Törölted ezt az üzenetet|Αυτό το μήνυμα διαγράφηκε|Διαγράψατε αυτό το μήνυμα|Aquest missatge s'ha suprimit
Has suprimit aquest missatge|Has eliminat aquest missatge|Това съобщение бе изтрито|Изтрихте това съобщение
Ova poruka je izbrisana|Izbrisali ste ovu poruku|Ta poročilo je bilo izbrisano|Ова порука је избрисана|این پیام حذف شده است
""")

CALLS = _listed("""
Missed voice call|Missed video call|Missed group voice call|Missed group video call|Silenced voice call|Silenced video call
Verpasster Sprachanruf|Verpasster Videoanruf|Verpasster Gruppen-Sprachanruf|Verpasster Gruppen-Videoanruf
Llamada perdida|Llamada de voz perdida|Videollamada perdida|Llamada grupal perdida|Videollamada grupal perdida
Appel vocal manqué|Appel vidéo manqué|Appel vocal de groupe manqué|Appel vidéo de groupe manqué
Ligação de voz perdida|Ligação de vídeo perdida|Chamada de voz perdida|Chamada de vídeo perdida|Chamada de voz não atendida
Chamada de vídeo não atendida|Chiamata vocale persa|Videochiamata persa|Gemiste spraakoproep|Gemiste video-oproep
Пропущенный аудиозвонок|Пропущенный видеозвонок|Пропущенный голосовой звонок|Пропущений аудіовиклик|Пропущений відеовиклик
Nieodebrane połączenie głosowe|Nieodebrane połączenie wideo|Cevapsız sesli arama|Cevapsız görüntülü arama
不在着信|ビデオ通話の不在着信|音声通話の不在着信|未接语音通话|未接视频通话|未接語音通話|未接視訊通話|부재중 음성 통화|부재중 영상 통화
مكالمة صوتية فائتة|مكالمة فيديو فائتة|שיחה קולית שלא נענתה|שיחת וידאו שלא נענתה|Panggilan suara tak terjawab
Panggilan video tak terjawab|Missat röstsamtal|Missat videosamtal|Mistet taleopkald|Mistet videoopkald|Ubesvart taleanrop
Ubesvart videoanrop|Vastaamaton äänipuhelu|Vastaamaton videopuhelu|Zmeškaný hlasový hovor|Zmeškaný hovor|Zmeškaný videohovor
Apel vocal ratat|Apel video ratat|Nem fogadott hanghívás|Nem fogadott videohívás|Αναπάντητη φωνητική κλήση|Αναπάντητη βιντεοκλήση
""")

PLACES = _listed("""
Live location shared|Live-Standort wird geteilt|Live-Standort geteilt|Ubicación en tiempo real compartida|Position en direct partagée
Localização em tempo real compartilhada|Localização atual compartilhada|Posizione in tempo reale condivisa|Livelocatie gedeeld
""")

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
Waiting for this message. This may take a while.
Warten auf diese Nachricht. Dies kann eine Weile dauern.
Esperando el mensaje. Esto puede tomar tiempo.
En attente de ce message. Cela peut prendre un moment.
Aguardando mensagem. Essa ação pode levar alguns instantes.
""")

PLACE_WORDS = _folded("""
Location|Standort|Ubicación|Position|Emplacement|Localização|Localizacao|Posizione|Località|Luogo|Locatie|Местоположение|Геопозиция
Місцезнаходження|Lokalizacja|Konum|位置情報|位置|위치|الموقع|מיקום|Lokasi|Vị trí|ตำแหน่งที่ตั้ง|लोकेशन|Plats|Placering|Posisjon|Sijainti|Poloha
Locație|Hely|Τοποθεσία|Ubicació|Местоположение
""")
"""Before the link to a map, where a place was shared."""
EMPTY = ("null",)
"""What Android writes for a view-once photo or another thing that it cannot export."""
