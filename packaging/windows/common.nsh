; What the installer and the portable program share. Defined on the command line: VERSION, FOLDER (what to pack), OUT, ICON, SIGN.
Unicode true
Target amd64-unicode
Name "Precall"
OutFile "${OUT}"
Icon "${ICON}"
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Precall"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey CompanyName "Precall developers"
VIAddVersionKey LegalCopyright "Apache License, Version 2.0"

!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include FileFunc.nsh

; After the languages: LangStrings need them.
!macro CommonTexts
LangString TooOld ${LANG_ENGLISH} "Precall needs Windows 10 (version 1809) or later, 64 bit. On this computer, please open the page of your meeting in a browser to test camera and microphone."
LangString TooOld ${LANG_GERMAN} "Precall benötigt Windows 10 (Version 1809) oder neuer, 64 Bit. Bitte öffnen Sie auf diesem Computer die Seite Ihres Termins im Browser, um Kamera und Mikrofon zu prüfen."
LangString TooOld ${LANG_FRENCH} "Precall nécessite Windows 10 (version 1809) ou plus récent, 64 bits. Sur cet ordinateur, veuillez ouvrir la page de votre réunion dans un navigateur pour tester la caméra et le microphone."
!macroend

; 17763 is the build of Windows 10 1809, the oldest that Qt 6 runs on.
; silently: "/SD IDOK" where /S asks for silence.
!macro RequireWindows silently
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" ${silently}
    SetErrorLevel 1150 ; ERROR_OLD_WIN_VERSION
    Quit
  ${EndIf}
!macroend
