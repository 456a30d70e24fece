; Precall.exe: one file, no installation, no rights. Unpacks itself once for each user and version, and starts at once from then on.
; Defined beside those of common.nsh: SEAL, which differs whenever what is packed does.
!include common.nsh
Caption "Precall"
SilentInstall silent
; The seal is in the folder's name; checking 15 MB at each start would be the longest part of it.
CRCCheck off
VIAddVersionKey FileDescription "Precall"
LoadLanguageFile "${NSISDIR}\Contrib\Language files\English.nlf"
LoadLanguageFile "${NSISDIR}\Contrib\Language files\German.nlf"
LoadLanguageFile "${NSISDIR}\Contrib\Language files\French.nlf"
!insertmacro CommonTexts
LangString Unpacking ${LANG_ENGLISH} "Precall is being prepared…"
LangString Unpacking ${LANG_GERMAN} "Precall wird vorbereitet…"
LangString Unpacking ${LANG_FRENCH} "Préparation de Precall…"
LangString NoRoom ${LANG_ENGLISH} "Precall could not be unpacked to$\n$0.$\n$\nPlease check that there is room on the disk (60 MB). If your organisation forbids it, ask the helpdesk for the installer (MSI) or the zip archive of Precall."
LangString NoRoom ${LANG_GERMAN} "Precall konnte nicht entpackt werden nach$\n$0.$\n$\nBitte prüfen Sie, ob auf dem Datenträger 60 MB frei sind. Falls Ihre Organisation es nicht erlaubt, bitten Sie den Helpdesk um das Installationspaket (MSI) oder das Zip-Archiv von Precall."
LangString NoRoom ${LANG_FRENCH} "Precall n’a pas pu être décompressé dans$\n$0.$\n$\nVeuillez vérifier qu’il reste 60 Mo sur le disque. Si votre organisation l’interdit, demandez à l’assistance le paquet d’installation (MSI) ou l’archive zip de Precall."
LangString NoStart ${LANG_ENGLISH} "Windows did not start$\n$0\precall.exe.$\n$\nA policy of your organisation or a security product may forbid programs there. Ask the helpdesk for the installer (MSI) or the zip archive of Precall."
LangString NoStart ${LANG_GERMAN} "Windows hat$\n$0\precall.exe$\nnicht gestartet.$\n$\nEine Richtlinie Ihrer Organisation oder ein Schutzprogramm verbietet möglicherweise Programme an diesem Ort. Bitten Sie den Helpdesk um das Installationspaket (MSI) oder das Zip-Archiv von Precall."
LangString NoStart ${LANG_FRENCH} "Windows n’a pas démarré$\n$0\precall.exe.$\n$\nUne règle de votre organisation ou un logiciel de protection y interdit peut-être les programmes. Demandez à l’assistance le paquet d’installation (MSI) ou l’archive zip de Precall."

!macro GiveUp text status
  MessageBox MB_OK|MB_ICONSTOP "${text}"
  SetErrorLevel ${status}
  Quit
!macroend

; Versions that no process uses go: a folder with a running program cannot be renamed.
Function RemoveOthers
  FindFirst $R0 $R1 "$LOCALAPPDATA\Precall Portable\*"
  ${DoWhile} $R1 != ""
    ${If} $R1 != "."
    ${AndIf} $R1 != ".."
    ${AndIf} $R1 != "${VERSION}-${SEAL}"
      ClearErrors
      Rename "$LOCALAPPDATA\Precall Portable\$R1" "$LOCALAPPDATA\Precall Portable\$R1.old"
      ${IfNot} ${Errors}
        RMDir /r "$LOCALAPPDATA\Precall Portable\$R1.old"
      ${EndIf}
    ${EndIf}
    FindNext $R0 $R1
  ${Loop}
  FindClose $R0
FunctionEnd

; Unpacked under another name first: a folder that bears the version's is complete.
Function Unpack
  InitPluginsDir
  Banner::show /NOUNLOAD "$(Unpacking)"
  System::Call "kernel32::GetCurrentProcessId() i.R0"
  StrCpy $1 "$0.$R0"
  ClearErrors
  SetOutPath "$1"
  SetOverwrite try
  File /r "${FOLDER}/*.*"
  ${IfNot} ${Errors}
    SetOutPath "$TEMP"
    Rename "$1" "$0"
    Call RemoveOthers
  ${EndIf}
  SetOutPath "$TEMP"
  RMDir /r "$1"
  Banner::destroy
  ${IfNot} ${FileExists} "$0\precall.exe"
    !insertmacro GiveUp "$(NoRoom)" 5 ; ERROR_ACCESS_DENIED
  ${EndIf}
FunctionEnd

Section
  !insertmacro RequireWindows ""
  StrCpy $0 "$LOCALAPPDATA\Precall Portable\${VERSION}-${SEAL}"
  ${IfNot} ${FileExists} "$0\precall.exe"
    Call Unpack
  ${EndIf}
  ${GetParameters} $R0
  SetOutPath "$EXEDIR"
  ClearErrors
  Exec '"$0\precall.exe" $R0'
  ${If} ${Errors}
    !insertmacro GiveUp "$(NoStart)" 1260 ; ERROR_ACCESS_DISABLED_BY_POLICY
  ${EndIf}
SectionEnd
