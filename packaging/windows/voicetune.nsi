; The installer for Windows: for one person, without an administrator. installer.py calls makensis with
; VERSION, VERSION_FOUR, SOURCE (the packed app), OUTPUT, ICON and SIZE_KB.
Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true
ManifestLongPathAware true

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "VoiceTune"
!define KIND "VoiceTune.Project"
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
!define MUI_FINISHPAGE_RUN "$INSTDIR\voicetune-desktop.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"

LangString RUNNING ${LANG_ENGLISH} "VoiceTune is still open. Please close it, then try again."
LangString RUNNING ${LANG_GERMAN} "VoiceTune ist noch offen. Bitte schließe es und versuche es noch einmal."
LangString RUNNING ${LANG_SPANISH} "VoiceTune sigue abierto. Ciérralo e inténtalo de nuevo."
LangString RUNNING ${LANG_PORTUGUESEBR} "O VoiceTune ainda está aberto. Feche-o e tente de novo."
LangString PROJECT ${LANG_ENGLISH} "VoiceTune project"
LangString PROJECT ${LANG_GERMAN} "VoiceTune-Projekt"
LangString PROJECT ${LANG_SPANISH} "Proyecto de VoiceTune"
LangString PROJECT ${LANG_PORTUGUESEBR} "Projeto do VoiceTune"

; A program that runs cannot be opened for writing, so this tells whether one does.
!macro WAIT_FOR_END UN
Function ${UN}WaitForEnd
	again:
	IfFileExists "$INSTDIR\voicetune-desktop.exe" 0 free
	ClearErrors
	FileOpen $0 "$INSTDIR\voicetune-desktop.exe" a
	IfErrors 0 close
	MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
	SetErrorLevel 2
	Abort
	close:
	FileClose $0
	free:
FunctionEnd
!macroend
!insertmacro WAIT_FOR_END ""
!insertmacro WAIT_FOR_END "un."

Section
	Call WaitForEnd
	; What an older version brought and this one does not must not stay behind. Only the app's own folder is emptied.
	RMDir /r "$INSTDIR\_internal"
	SetOutPath "$INSTDIR"
	File /r "${SOURCE}\*.*"
	WriteUninstaller "$INSTDIR\uninstall.exe"

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
	StrCmp $0 "${KIND}" 0 other
	DeleteRegKey HKCU "Software\Classes\.voicetune"
	other:
	DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\voicetune.exe"
	DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\voicetune-desktop.exe"
	DeleteRegKey HKCU "Software\VoiceTune"
	DeleteRegKey HKCU "${UNINSTALL}"
	${RefreshShellIcons}
SectionEnd
