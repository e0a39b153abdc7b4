-- PDF files are read: they are a kind of their own.
alter table examination.document_version drop constraint document_version_media_check;
alter table examination.document_version
    add constraint document_version_media_check check (media in ('TEXT', 'XLSX', 'DOCX', 'PDF', 'OTHER'));
update examination.document_version v set media = 'PDF'
from platform.stored_file_chunk c
where v.media = 'OTHER' and c.sha256 = v.sha256 and c.number = 0 and position('%PDF-'::bytea in substring(c.content for 1024)) > 0;
