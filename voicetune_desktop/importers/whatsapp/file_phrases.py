"""What WhatsApp writes in place of a file, in the languages of its phones: a whole message or a whole mark inside one."""

from voicetune_desktop.importers.whatsapp.phrases import folded, listed

OMITTED = folded("""
media weggelaat|تم استبعاد الوسائط|media buraxıldı|media çıxarılmışdır|Без файл|মিডিয়া বাদ দেওয়া হয়েছে|fitxers multimèdia omesos
Mitjans omesos|Média vynechána|média vynechány|Mediefil udeladt|medier udeladt|Medien ausgeschlossen|Medien weggelassen
Medien ausgelassen|Εξαίρεση πολυμέσων|αρχείο παραλήφθηκε|Media omitted|image omitted|video omitted|audio omitted|GIF omitted
sticker omitted|document omitted|view once message omitted|view once voice message omitted|video message omitted|file not revealed
Multimedia omitido|Archivo omitido|imagen omitida|video omitido|audio omitido|GIF omitido|sticker omitido|documento omitido
archivo no revelado|Meedia ära jäetud|meedia välja jäetud|رسانه حذف شد|پيوست نما/آهنگ حذف شد|Media jätettiin pois|Media jätetty pois
Médias omis|Fichier omis|મિડિયા છોડી મૂકાયું|મીડિયા અવગણવામાં આવ્યા|המדיה לא נכללה|מדיה הושמטה|मीडिया के बिना|Medijski zapis izostavljen
Hiányzó médiafájl|média elhagyva|Media tidak disertakan|Media omessi|Media omesso|immagine omessa|video omesso|audio omesso|メディアなし
メディアは含まれていません|файлдар қосылмаған|Файл қосылған жоқ|ಮಾಧ್ಯಮ ಕೈಬಿಡಲಾಗಿದೆ|미디어 파일 제외됨|미디어 파일을 생략한 대화내용
ບໍ່ລວມມີເດຍ|Praleistas medijos turinys|medija praleista|Bez multivides|nav iekļauta multivide|без фајлови|Без фајл|മീഡിയ ഒഴിവാക്കി
मीडिया वगळण्यात आला|मीडिया वगळले|Media disingkirkan|media dikecualikan|Uten vedlegg|media utelatt|Media weggelaten|ਮੀਡੀਆ ਛੱਡਿਆ
ਮੀਡੀਆ ਛਡਿਆ ਗਿਆ|pominięto multimedia|pliki pominięto|Mídia omitida|Mídia oculta|ficheiro não revelado|arquivo não revelado
Multimédia omitido|conținut media omis|Без медиафайлов|Файл пропущен|Медиа пропущены|Médiá vynechané|Medij izpuščen|datoteke izpuščene
media u hoq|Media hequr|медији су изостављени|Media har utelämnats|media utelämnat|media hazijajumuishwa|Media imerukwa|கோப்புகள் விடப்பட்டன
ஊடகங்கள் நீக்கப்பட்டது|మీడియా విస్మరించబడింది|మాధ్యమం విస్మరించబడింది|สื่อถูกลบ|ไฟล์สื่อถูกลบ|inalis ang media|Walang kalakip na media
Medya dahil edilmedi|Medya atlanmış|медіа пропущено|میڈیا چھوڑ دیا گیا|میڈیا ہٹا دیا گیا|fayl o‘tkazib yuborildi|Bỏ qua Media
bỏ qua tệp phương tiện|省略多媒体文件|忽略多媒體檔|省略影音内容|省略影音內容|媒体省略|મીડિયા અવગણાયું|Pa media|מדיה הושמט|המדיה הוסרה
Медиа отсутствует|Média manquante|Media mancante|Медіа відсутня|Medien fehlen|Video note omitted|Nota de video omitida
Mensaje de video omitido|Videonachricht ausgeschlossen|View once audio omitted
""")
"""Between "<" and ">", where Android leaves out a file."""

OMITTED_IOS = listed("""
image omitted|photo omitted|video omitted|audio omitted|GIF omitted|sticker omitted|document omitted|Contact card omitted
video note omitted|video message omitted|view once message omitted|album omitted|Bild weggelassen|Video weggelassen|Audio weggelassen
GIF weggelassen|Sticker weggelassen|Dokument weggelassen|Kontaktkarte ausgelassen|Kontaktkarte weggelassen|Videonachricht weggelassen
imagen omitida|video omitido|vídeo omitido|audio omitido|GIF omitido|sticker omitido|documento omitido|Tarjeta de contacto omitida
videomensaje omitido|image absente|image omise|vidéo absente|vidéo omise|audio omis|GIF retiré|GIF omis|sticker omis|autocollant omis
document manquant|document omis|Fiche contact manquante|imagem ocultada|imagem omitida|imagem oculta|imagem não revelada|vídeo ocultado
vídeo não revelado|áudio ocultado|áudio omitido|ficheiro de áudio não revelado|figurinha omitida|figurinha não incluída
sticker não revelado|autocolante não incluído|GIF não revelado|GIF não revelada|documento não revelado|Cartão do contato omitido
Contacto não revelado|Cartão de contacto omitido|immagine omessa|video omesso|audio omesso|GIF esclusa|GIF omessa|sticker non incluso
adesivo omesso|sticker omesso|documento omesso|Scheda contatto omessa|afbeelding weggelaten|video weggelaten|audio weggelaten
GIF weggelaten|sticker weggelaten|document weggelaten|contactkaart weggelaten|bild utelämnad|video utelämnad|ljud utelämnat
GIF utelämnad|klistermärke utelämnat|dokument utelämnat|billede udeladt|video udeladt|lyd udeladt|GIF udeladt|klistermærke udeladt
dokument udeladt|bilde utelatt|video utelatt|lyd utelatt|GIF utelatt|klistremerke utelatt|dokument utelatt|kuva jätettiin pois
video jätettiin pois|ääni jätettiin pois|GIF jätettiin pois|tarra jätettiin pois|asiakirja jätettiin pois|изображение отсутствует
видео отсутствует|аудио отсутствует|GIF отсутствует|стикер не добавлен|документ отсутствует|карточка контакта отсутствует
изображение опущено|видео опущено|аудио опущено|документ опущен|стикер опущен|зображення відсутнє|відео відсутнє|аудіо відсутнє
GIF-анімацію пропущено|Наклейку не додано|документ пропущено|Картка контакту відсутня|obrázek vynechán|video vynecháno|audio vynecháno
GIF vynechán|nálepka vynechána|dokument vynechán|Vizitka vynechána|obraz pominięto|pominięto obraz|pominięto film|pominięto audio
pominięto GIF|pominięto naklejkę|pominięto dokument|görüntü dahil edilmedi|video dahil edilmedi|ses dahil edilmedi|GIF dahil edilmedi
Çıkartma dahil edilmedi|belge dahil edilmedi|لم يتم إدراج الصورة|لم يتم إدراج الفيديوهات|لم يتم إدراج المقاطع الصوتية
لم يتم إدراج صورة GIF|تم حذف الملصقات|لم يتم إدراج المستند|لم يتم إدراج بطاقة جهة اتصال|התמונה הושמטה|הסרטון הושמט|השמע הושמט
המסמך הושמט|画像は含まれていません|動画は含まれていません|音声は含まれていません|スタンプは含まれていません|GIFは含まれていません
文書は含まれていません|图像已忽略|图片已忽略|视频已忽略|音频已忽略|贴图已忽略|动图已忽略|文档已忽略|图片忽略|视频忽略|音频忽略|忽略圖片
忽略影片|忽略音訊|忽略貼圖|忽略 GIF|忽略文件|이미지 생략됨|동영상 생략됨|오디오 생략됨|스티커 생략됨|GIF 생략됨|문서 생략됨
gambar tidak disertakan|video tidak disertakan|audio tidak disertakan|stiker tidak disertakan|GIF tidak disertakan
dokumen tidak disertakan|imagine omisă|videoclip omis|kép kihagyva|videó kihagyva|hang kihagyva|dokumentum kihagyva|סרטון הווידאו הושמט
קטע קול הושמט|סטיקר הושמט|GIF הושמט|כרטיס איש קשר הושמט|מסמך הושמט|аудиофайл отсутствует|εικόνα παραλείφθηκε|βίντεο παραλείφθηκε
ήχος παραλείφθηκε|αυτοκόλλητο παραλήφθηκε|Παράληψη GIF|Η κάρτα επαφής παραλήφθηκε|έγγραφο παραλείφθηκε|ইমেজ বাদ দেওয়া হয়েছে
ভিডিও বাদ দেওয়া হয়েছে|অডিও বাদ দেওয়া হয়েছে|স্টিকার বাদ দেওয়া হয়েছে|জিআইএফ বাদ দেওয়া হয়েছে|পরিচিতির কার্ড বাদ দেওয়া হয়েছে
ডকুমেন্ট বাদ দেওয়া হয়েছে|圖片已略去|影片已略去|音訊已略去|貼圖已略去|GIF 已略去|聯絡人卡片已略去|文件已略去|圖像已省略|影片已省略
音訊已省略|貼圖已忽略|GIF 圖片已被省略|聯絡人卡片已省略|文件已忽略|照片已忽略|贴图已省略|GIF 动态图已被忽略|联系人卡片已忽略|文档已省略
đã bỏ qua hình ảnh|đã bỏ video|bỏ qua tệp âm thanh|đã bỏ sticker|Đã bỏ qua ảnh GIF|Bỏ qua thẻ liên lạc|đã bỏ qua tài liệu
تصویر نکال دی گئی ہے|ویڈیو نظرانداز|آڈیو نظرانداز|اسٹیکر نظرانداز|GIF نظرانداز|رابطہ کارڈ نظر انداز|دستاویز نظرانداز
Kişi kartı dahil edilmedi|ไม่มีรูปภาพ|วิดีโอถูกลบ|ไม่มีไฟล์เสียง|ไม่มีสติกเกอร์|ละเว้น GIF|บัตรรายชื่อที่ละเว้น|ละเว้นเอกสาร|bild utesluten
video utesluten|ljud utelslutet|sticker utesluten|GIF utesluten|Kontaktkort uteslutet|dokument uteslutet|obrázok vynechaný
video vynechané|zvuk vynechaný|nálepka vynechaná|GIF vynechaný|Karta kontaktu vynechaná|dokument vynechaný|obraz pominięty
wideo pominięte|audio pominięte|Plik GIF pominięty|Pominięta wizytówka kontaktu|dokument pominięty|clip video omis|fără audio
Carte de vizită contact omisă|Visitekaartje weggelaten|bilde ikke inkludert|utelatt dokument|Kontaktkort sløyfet|imej tidak dimasukkan
video tidak dimasukkan|audio tidak dimasukkan|pelekat tidak disertakan|GIF tidak dimasukkan|Kad kenalan tidak dimasukkan
dokumen tidak dimasukkan|इमेज वगळली|व्हिडीओ वगळला|ऑडिओ वगळला|स्टिकर वगळले|GIF वगळले|संपर्क कार्ड वगळले|डॉक्युमेंट वगळले|비디오 생략됨
스티커 제외됨|연락처 카드 생략됨|ビデオは含まれていません|連絡先カードを省略|ドキュメントは含まれていません|kép küldése sikertelen
Hang kihagyása|matrica kihagyva|GIF fájl kihagyása|Névjegykártya kihagyva|Kartu kontak tidak disertakan|slika izostavljena
video izostavljen|zvuk izostavljen|naljepnica izostavljena|GIF izostavljen|Posjetnica izostavljena|dokument izostavljen|फ़ोटो हटाई गई
वीडियो छोड़ा गया|ऑडियो हटाई गयी|स्टिकर छोड़ा गया|GIF छोड़ा गया|कॉन्टैक्ट कार्ड छोड़ा गया|डॉक्यूमेंट छोड़ा गया|છબી પડતી મૂકાઈ|વિડિયો પડતી મુકાઈ
ઓડિયો ફાઇલ શામેલ કરી નથી|સ્ટીકર પડતું મુકાયું|GIF પડતી મૂકાઈ|સંપર્કનું કાર્ડ પડતું મૂકાયું|ડોક્યુમેન્ટ સામેલ કર્યું નહિ|ei kuvaa
videota ei sisällytetä|äänitiedostoa ei sisällytetä|tarraa ei sisällytetty|GIF-animaatio jätetty pois|Yhteystietokortti jätettiin pois
dokumenttia ei sisällytetä|تصویر حذف شد|ویدیو حذف شد|صدا حذف شد|استیکر حذف شد|GIF حذف شد|برگ مخاطب حذف شد|سند حذف شد|Kontaktkort udeladt
zvukový soubor vynechán|Imatge omesa|vídeo omès|Àudio omès|adhesiu omès|GIF omès|Targeta de contacte omesa|Document omès
íomhá ligthe ar lár|físeán ligthe ar lár|comhad fuaime ar lár
""")
"""Where an iPhone leaves out a file; a mark of the app stands before it."""

ATTACHED = folded("""
file attached|Datei angehängt|archivo adjunto|fichier joint|arquivo anexado|ficheiro anexado|file allegato|bestand bijgevoegd|dosya ekli
dosya eklendi|plik załączony|załączono plik|файл прикреплен|файл прикреплён|файл добавлен|файл прикріплено|файл додано|fil bifogad
bifogad fil|fil vedhæftet|vedhæftet fil|fil vedlagt|vedlagt fil|tiedosto liitetty|liitetiedosto|soubor připojen|soubor byl přiložen
súbor pripojený|fișier atașat|fájl csatolva|csatolt fájl|fitxer adjunt|συνημμένο αρχείο|το αρχείο επισυνάφθηκε|ファイル添付|添付ファイル
文件附件|附件|檔案已附加|已附加文件|파일 첨부됨|첨부 파일|الملف مرفق|ملف مرفق|הקובץ מצורף|קובץ מצורף|file terlampir|fail dilampirkan
tệp đính kèm|đính kèm tệp|แนบไฟล์|फ़ाइल अटैच की गई|फ़ाइल संलग्न|datoteka priložena|прикачен файл|ఫైల్ జోడించబడినది|nakalakip na file
附件檔案|arxiu adjunt|添付ファイル有り|pievienots fails|फाइल संलग्न|қосымша файл|ફાઇલ જોડાયેલ|फाइल अटैच कर दी गई है|fayl biriktirildi
załączony plik|skedë e ngjitur|priložena datoteka|پیوستہ فائل|faili limeambatanishwa|ไฟล์ที่แนบ|byla prisegta|archivo adjuntado
fail lisatud|datoteka u privitku|ফাইল সংযুক্ত হয়েছে|lêer aangeheg|fayl əlavə olunub|ഫയൽ ചേർത്തു|прикачен фајл|ಕಡತ ಸೇರಿಸಲಾಯಿತು
прикачена датотека|ਅਟੈਚ ਕੀਤੀ ਫਾਇਲ
""")
"""Between "(" and ")" after the file name, where Android adds a file."""

ATTACHED_IOS = folded("""
attached|angehängt|Anhang|adjunto|pièce jointe|anexado|anexo|allegato|bijgevoegd|прикреплено|додано|załączono|eklendi|bifogat|vedhæftet
vedlagt|liite|příloha|príloha|atașare|csatolva|priloženo|επισυνάφθηκε|adjunt|מצורף|المُرفق|پیوست|پیوستہ|附件|添付ファイル|첨부됨
terlampir|dilampir|đính kèm|แนบ|अटैच किया गया|संलग्न केले|જોડાયેલ|ceangailte
""")
"""After "<" and before ": " and the file name, where an iPhone adds a file."""
