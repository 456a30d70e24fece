; Precall-setup.exe: for the user alone, without rights; with /AllUsers for the machine (needs an administrator). /S asks nothing.
; Defined beside those of common.nsh: FILES, the lines that delete what was installed; SIGN, what signs the uninstaller.
!include common.nsh
!include MUI2.nsh
VIAddVersionKey FileDescription "Precall, installation"
!define REGISTERED "Software\Microsoft\Windows\CurrentVersion\Uninstall\Precall"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\precall.exe"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro CommonTexts
LangString NeedsAdministrator ${LANG_ENGLISH} "/AllUsers needs an administrator. Without it, Precall is installed for you alone."
LangString NeedsAdministrator ${LANG_GERMAN} "/AllUsers erfordert einen Administrator. Ohne diesen Schalter wird Precall nur für Sie installiert."
LangString NeedsAdministrator ${LANG_FRENCH} "/AllUsers nécessite un administrateur. Sans cette option, Precall est installé pour vous seul."
LangString StillRuns ${LANG_ENGLISH} "Precall is still running. Please close it and try again."
LangString StillRuns ${LANG_GERMAN} "Precall läuft noch. Bitte schließen Sie es und versuchen Sie es erneut."
LangString StillRuns ${LANG_FRENCH} "Precall est encore ouvert. Veuillez le fermer et réessayer."
!uninstfinalize '${SIGN} "%1"'

Var AllUsers

; The context of shell folders and registry: this user, or the machine. $AllUsers is "/AllUsers" or empty.
!macro ChooseContext
  StrCpy $AllUsers ""
  SetRegView 64
  SetShellVarContext current
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/AllUsers" $R1
  ${IfNot} ${Errors}
    UserInfo::GetAccountType
    Pop $R1
    ${If} $R1 != "Admin"
      MessageBox MB_OK|MB_ICONSTOP "$(NeedsAdministrator)" /SD IDOK
      SetErrorLevel 740 ; ERROR_ELEVATION_REQUIRED
      Quit
    ${EndIf}
    StrCpy $AllUsers "/AllUsers"
    SetShellVarContext all
  ${EndIf}
!macroend

; A program that runs cannot be opened for writing.
!macro RequireClosed
  ${If} ${FileExists} "$INSTDIR\precall.exe"
    ClearErrors
    FileOpen $R0 "$INSTDIR\precall.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "$(StillRuns)" /SD IDOK
      SetErrorLevel 32 ; ERROR_SHARING_VIOLATION
      Quit
    ${EndIf}
    FileClose $R0
  ${EndIf}
!macroend

Function .onInit
  !insertmacro RequireWindows "/SD IDOK"
  !insertmacro ChooseContext
  ${If} $INSTDIR == ""
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Precall"
    ${If} $AllUsers != ""
      StrCpy $INSTDIR "$PROGRAMFILES64\Precall"
    ${EndIf}
  ${EndIf}
  !insertmacro RequireClosed
FunctionEnd

Function un.onInit
  !insertmacro ChooseContext
  !insertmacro RequireClosed
FunctionEnd

Section
  ClearErrors
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    SetErrorLevel 5 ; ERROR_ACCESS_DENIED
    Abort
  ${EndIf}
  CreateShortcut "$SMPROGRAMS\Precall.lnk" "$INSTDIR\precall.exe"
  WriteRegStr SHCTX "${REGISTERED}" "DisplayName" "Precall"
  WriteRegStr SHCTX "${REGISTERED}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${REGISTERED}" "DisplayIcon" "$INSTDIR\precall.exe"
  WriteRegStr SHCTX "${REGISTERED}" "Publisher" "Precall developers"
  WriteRegStr SHCTX "${REGISTERED}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${REGISTERED}" "UninstallString" '"$INSTDIR\uninstall.exe" $AllUsers'
  WriteRegStr SHCTX "${REGISTERED}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" $AllUsers /S'
  WriteRegDWORD SHCTX "${REGISTERED}" "NoModify" 1
  WriteRegDWORD SHCTX "${REGISTERED}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $R0 $R1 $R2
  WriteRegDWORD SHCTX "${REGISTERED}" "EstimatedSize" "$R0"
SectionEnd

Section Uninstall
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Precall.lnk"
  DeleteRegKey SHCTX "${REGISTERED}"
SectionEnd
