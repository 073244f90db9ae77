; SPDX-FileCopyrightText: 2026 The Pannier developers
; SPDX-License-Identifier: MIT
; Inno Setup 6. build.py calls: ISCC /DVersion=1.2.3 installers\windows\pannier.iss

#ifndef Version
  #error Version is missing: run `py installers\build.py win`
#endif

[Setup]
AppId={{8F2B7C1E-6E0B-4B55-9E55-0B6D5B1F9C11}
AppName=Pannier
AppVersion={#Version}
AppPublisher=The Pannier developers
DefaultDirName={autopf}\Pannier
DefaultGroupName=Pannier
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
ChangesEnvironment=yes
Compression=lzma2/max
SolidCompression=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=Pannier-{#Version}-setup
SetupIconFile=..\..\build\icons\pannier.ico
UninstallDisplayIcon={app}\Pannier.exe
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"

[CustomMessages]
en.OpenModels=Open GGUF models with Pannier
ru.OpenModels=Открывать модели GGUF в Pannier
en.AddToPath=Make the command "pannier-cli" available in terminals
ru.AddToPath=Сделать команду pannier-cli доступной в терминалах

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "openmodels"; Description: "{cm:OpenModels}"
Name: "addtopath"; Description: "{cm:AddToPath}"; Flags: unchecked

[Files]
Source: "..\..\build\dist\pannier\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[InstallDelete]
; Libraries of an earlier version must not stay beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Pannier"; Filename: "{app}\Pannier.exe"
Name: "{autodesktop}\Pannier"; Filename: "{app}\Pannier.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.gguf\OpenWithProgids"; ValueType: string; ValueName: "Pannier.gguf"; ValueData: ""; Flags: uninsdeletevalue; Tasks: openmodels
Root: HKA; Subkey: "Software\Classes\Pannier.gguf"; ValueType: string; ValueData: "GGUF model"; Flags: uninsdeletekey; Tasks: openmodels
Root: HKA; Subkey: "Software\Classes\Pannier.gguf\DefaultIcon"; ValueType: string; ValueData: "{app}\Pannier.exe,0"; Tasks: openmodels
Root: HKA; Subkey: "Software\Classes\Pannier.gguf\shell\open\command"; ValueType: string; ValueData: """{app}\Pannier.exe"" ""%1"""; Tasks: openmodels
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Check: NotInPath; Tasks: addtopath

[Run]
Filename: "{app}\Pannier.exe"; Description: "{cm:LaunchProgram,Pannier}"; Flags: nowait postinstall skipifsilent

[Code]
function UserPath(): string;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Result) then
    Result := '';
end;

function NotInPath(): Boolean;
begin
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(UserPath()) + ';') = 0;
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Path: string;
begin
  if CurUninstallStep = usPostUninstall then
  begin
    Path := UserPath();
    if StringChangeEx(Path, ';' + ExpandConstant('{app}'), '', True) > 0 then
      RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Path);
  end;
end;
