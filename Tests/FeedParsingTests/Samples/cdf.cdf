<?xml version="1.0"?>
<CHANNEL BASE="https://harbour.example/" HREF="/" LASTMOD="2026-11-22T10:00:00Z">
  <TITLE>Harbour Gazette</TITLE>
  <ABSTRACT>News &amp; tides</ABSTRACT>
  <ITEM HREF="/quay" LASTMOD="2026-11-22T09:30:00Z"><TITLE>Quay to be raised</TITLE><ABSTRACT>Before winter</ABSTRACT></ITEM>
</CHANNEL>
