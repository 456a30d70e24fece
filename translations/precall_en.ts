<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>… and %n more in the report</source>
        <translation>
            <numerusform>… and %n more in the report</numerusform>
            <numerusform>… and %n more in the report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkCauses</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkWording</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortsWording</name>
    <message numerus="yes">
        <source>%1: %n address(es) asked, none usable: %2.</source>
        <translation>
            <numerusform>%1: %n address asked, not usable: %2.</numerusform>
            <numerusform>%1: %n addresses asked, none usable: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TlsRules</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precall::ConsentPanel</name>
    <message numerus="yes">
        <source>Show all %n addresses</source>
        <translation>
            <numerusform>Show the %n address</numerusform>
            <numerusform>Show all %n addresses</numerusform>
        </translation>
    </message>
</context>
</TS>
