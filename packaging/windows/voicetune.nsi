; The installer for Windows: for one person, without an administrator. installer.py calls makensis with
; VERSION, VERSION_FOUR, SOURCE (the packed app), OUTPUT, ICON, SIDE (a picture), SIZE_KB and LONGEST_FOLDER (letters).
Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true
ManifestLongPathAware true
AllowSkipFiles off
SetDateSave off

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!define NAME "VoiceTune"
!define KIND "VoiceTune.Project"
; Windows 10, version 1809: the oldest that Qt 6 runs on
!define OLDEST_BUILD 17763
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\VoiceTune"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\VoiceTune"
InstallDirRegKey HKCU "Software\VoiceTune" "InstallDir"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION_FOUR}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\voicetune-desktop.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE RefuseFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(STAYS)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"

LangString WELCOME ${LANG_ENGLISH} "This installs ${NAME} ${VERSION} for you alone. No administrator is needed, and nothing is fetched or sent.$\r$\n$\r$\nClick Next to continue."
LangString WELCOME ${LANG_GERMAN} "Dies installiert ${NAME} ${VERSION} nur für dich. Ein Administrator ist nicht nötig, und nichts wird geladen oder gesendet.$\r$\n$\r$\nMit „Weiter“ geht es los."
LangString WELCOME ${LANG_SPANISH} "Se instalará ${NAME} ${VERSION} solo para ti. No hace falta un administrador, y no se descarga ni se envía nada.$\r$\n$\r$\nPulsa Siguiente para continuar."
LangString WELCOME ${LANG_PORTUGUESEBR} "O ${NAME} ${VERSION} será instalado só para você. Não é preciso um administrador, e nada é baixado nem enviado.$\r$\n$\r$\nClique em Próximo para continuar."
LangString STAYS ${LANG_ENGLISH} "The app will be removed. Your projects, settings and keys stay: to delete them too, first choose “Delete all data…” in the settings of ${NAME}."
LangString STAYS ${LANG_GERMAN} "Die App wird entfernt. Deine Projekte, Einstellungen und Schlüssel bleiben. Sollen auch sie gelöscht werden, wähle zuerst „Alle Daten löschen …“ in den Einstellungen von ${NAME}."
LangString STAYS ${LANG_SPANISH} "Se quitará la aplicación. Tus proyectos, ajustes y claves se quedan: para borrarlos también, elige antes «Borrar todos los datos…» en los ajustes de ${NAME}."
LangString STAYS ${LANG_PORTUGUESEBR} "O aplicativo será removido. Seus projetos, configurações e chaves ficam: para apagá-los também, escolha antes “Excluir todos os dados…” nas configurações do ${NAME}."
LangString RUNNING ${LANG_ENGLISH} "VoiceTune is still open. Please close it, then try again."
LangString RUNNING ${LANG_GERMAN} "VoiceTune ist noch offen. Bitte schließe es und versuche es noch einmal."
LangString RUNNING ${LANG_SPANISH} "VoiceTune sigue abierto. Ciérralo e inténtalo de nuevo."
LangString RUNNING ${LANG_PORTUGUESEBR} "O VoiceTune ainda está aberto. Feche-o e tente de novo."
LangString PROJECT ${LANG_ENGLISH} "VoiceTune project"
LangString PROJECT ${LANG_GERMAN} "VoiceTune-Projekt"
LangString PROJECT ${LANG_SPANISH} "Proyecto de VoiceTune"
LangString PROJECT ${LANG_PORTUGUESEBR} "Projeto do VoiceTune"

LangString OLD ${LANG_ENGLISH} "VoiceTune needs Windows 10, version 1809, or newer, in its 64-bit edition."
LangString OLD ${LANG_GERMAN} "VoiceTune braucht Windows 10, Version 1809, oder neuer, in der 64-Bit-Ausgabe."
LangString OLD ${LANG_SPANISH} "VoiceTune necesita Windows 10, versión 1809, o posterior, en su edición de 64 bits."
LangString OLD ${LANG_PORTUGUESEBR} "O VoiceTune precisa do Windows 10, versão 1809, ou mais novo, na edição de 64 bits."
LangString OCCUPIED ${LANG_ENGLISH} "Another program lies in this folder. Please choose a different one."
LangString OCCUPIED ${LANG_GERMAN} "In diesem Ordner liegt ein anderes Programm. Bitte wähle einen anderen."
LangString OCCUPIED ${LANG_SPANISH} "En esta carpeta hay otro programa. Elige otra carpeta."
LangString OCCUPIED ${LANG_PORTUGUESEBR} "Há outro programa nesta pasta. Escolha outra pasta."
LangString TOO_LONG ${LANG_ENGLISH} "The name of this folder is too long for Windows. Please choose a shorter one."
LangString TOO_LONG ${LANG_GERMAN} "Der Name dieses Ordners ist zu lang für Windows. Bitte wähle einen kürzeren."
LangString TOO_LONG ${LANG_SPANISH} "El nombre de esta carpeta es demasiado largo para Windows. Elige uno más corto."
LangString TOO_LONG ${LANG_PORTUGUESEBR} "O nome desta pasta é longo demais para o Windows. Escolha um mais curto."

; Says why it ends here. A silent installation says it by its status, 2.
!macro REFUSE WHY
	MessageBox MB_OK|MB_ICONEXCLAMATION "$(${WHY})" /SD IDOK
	SetErrorLevel 2
	Abort
!macroend

Function .onInit
	${IfNot} ${RunningX64}
	${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
		!insertmacro REFUSE OLD
	${EndIf}
FunctionEnd

Function RefuseFolder
	StrLen $0 $INSTDIR
	${If} $0 > ${LONGEST_FOLDER}
		!insertmacro REFUSE TOO_LONG
	${EndIf}
	; Programs that are packed like ours have an _internal too, and it will be emptied.
	${IfNot} ${FileExists} "$INSTDIR\voicetune-desktop.exe"
	${AndIf} ${FileExists} "$INSTDIR\_internal\*.*"
	${AndIf} ${FileExists} "$INSTDIR\*.exe"
		!insertmacro REFUSE OCCUPIED
	${EndIf}
FunctionEnd

; A program that runs cannot be opened for writing, so this tells whether one does.
!macro WAIT_FOR PROGRAM
	${DoWhile} ${FileExists} "$INSTDIR\${PROGRAM}.exe"
		ClearErrors
		FileOpen $0 "$INSTDIR\${PROGRAM}.exe" a
		${IfNot} ${Errors}
			FileClose $0
			${ExitDo}
		${EndIf}
		${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDCANCEL`
			SetErrorLevel 2
			Abort
		${EndIf}
	${Loop}
!macroend

!macro WAIT_FOR_END UN
Function ${UN}WaitForEnd
	!insertmacro WAIT_FOR voicetune-desktop
	!insertmacro WAIT_FOR voicetune
FunctionEnd
!macroend
!insertmacro WAIT_FOR_END ""
!insertmacro WAIT_FOR_END "un."

; One copy is enough: another folder was chosen before. Its uninstaller runs in its place, so that it is waited for.
Function RemoveElsewhere
	ReadRegStr $0 HKCU "Software\VoiceTune" "InstallDir"
	${If} $0 != ""
	${AndIf} $0 != $INSTDIR
	${AndIf} ${FileExists} "$0\uninstall.exe"
		ExecWait '"$0\uninstall.exe" /S _?=$0' $1
		${If} $1 = 0
			Delete "$0\uninstall.exe"
			RMDir "$0"
		${EndIf}
	${EndIf}
FunctionEnd

Section
	Call RefuseFolder
	Call WaitForEnd
	Call RemoveElsewhere
	; What an older version brought and this one does not must not stay behind. Only the app's own folder is emptied.
	RMDir /r "$INSTDIR\_internal"
	SetOutPath "$INSTDIR"
	File /r "${SOURCE}\*.*"
	WriteUninstaller "$INSTDIR\uninstall.exe"

	; The folder that a shortcut starts in: dialogs for files begin there, and ours must be nobody's while it is replaced.
	SetOutPath "$PROFILE"
	CreateShortcut "$SMPROGRAMS\VoiceTune.lnk" "$INSTDIR\voicetune-desktop.exe"

	WriteRegStr HKCU "Software\VoiceTune" "InstallDir" "$INSTDIR"
	WriteRegStr HKCU "Software\Classes\.voicetune" "" "${KIND}"
	WriteRegStr HKCU "Software\Classes\.voicetune" "Content Type" "application/x-voicetune"
	WriteRegStr HKCU "Software\Classes\.voicetune\OpenWithProgids" "${KIND}" ""
	WriteRegStr HKCU "Software\Classes\${KIND}" "" "$(PROJECT)"
	WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" '"$INSTDIR\voicetune-desktop.exe",0'
	WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\voicetune-desktop.exe" "%1"'
	WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\voicetune.exe" "" "$INSTDIR\voicetune.exe"
	WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\voicetune-desktop.exe" "" "$INSTDIR\voicetune-desktop.exe"

	WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
	WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
	WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" '"$INSTDIR\voicetune-desktop.exe",0'
	WriteRegStr HKCU "${UNINSTALL}" "Publisher" "VoiceTune"
	WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
	WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
	WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
	WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}
	WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
	WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
	${RefreshShellIcons}
	SetErrorLevel 0
SectionEnd

; Projects lie in the person's own folders, never in $INSTDIR; neither they nor settings and keys are touched.
Section "Uninstall"
	Call un.WaitForEnd
	RMDir /r "$INSTDIR\_internal"
	Delete "$INSTDIR\voicetune-desktop.exe"
	Delete "$INSTDIR\voicetune.exe"
	Delete "$INSTDIR\LICENSE.txt"
	Delete "$INSTDIR\THIRD_PARTY.txt"
	Delete "$INSTDIR\uninstall.exe"
	RMDir "$INSTDIR"
	Delete "$SMPROGRAMS\VoiceTune.lnk"
	DeleteRegKey HKCU "Software\Classes\${KIND}"
	DeleteRegValue HKCU "Software\Classes\.voicetune\OpenWithProgids" "${KIND}"
	ReadRegStr $0 HKCU "Software\Classes\.voicetune" ""
	${If} $0 == "${KIND}"
		DeleteRegKey HKCU "Software\Classes\.voicetune"
	${EndIf}
	DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\voicetune.exe"
	DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\voicetune-desktop.exe"
	DeleteRegKey HKCU "Software\VoiceTune"
	DeleteRegKey HKCU "${UNINSTALL}"
	${RefreshShellIcons}
SectionEnd
