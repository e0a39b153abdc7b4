package io.mingzhang.server.examination.intake;

import io.mingzhang.server.examination.reach.Reach;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.files.ReceivedFile;
import io.mingzhang.server.platform.files.StoredFiles;
import io.mingzhang.server.platform.web.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where files come in, one a request, as they are. */
@RestController
@Needs(Permission.EXAMINE_READ)
@RequestMapping("/api/v1/uploads")
class UploadsController {

    private final StoredFiles files;
    private final Intake intake;
    private final Reach reach;

    UploadsController(StoredFiles files, Intake intake, Reach reach) {
        this.files = files;
        this.intake = intake;
        this.reach = reach;
    }

    /**
     * What a client says of the file in the address.
     *
     * @param name the name of the file
     * @param folder where it stood in a dropped folder
     * @param batch the drop it belongs to; alone when left out
     * @param request made by the client: the same again is answered, not repeated
     * @param versionOf the document of which it is a new version
     */
    record About(
            @Nullable String name,
            @Nullable String folder,
            @Nullable UUID batch,
            @Nullable UUID request,
            @Nullable UUID versionOf) {

        private Upload upload() {
            if (name == null) {
                throw Refused.badField("name", "请求缺少文件名 name。");
            }
            return new Upload(
                    FileNames.file(name),
                    FileNames.folder(folder == null ? "" : folder),
                    batch == null ? UUID.randomUUID() : batch,
                    request == null ? UUID.randomUUID() : request,
                    Optional.ofNullable(versionOf));
        }
    }

    /** The body is received before the database is asked for anything, so that a slow sender holds no connection. */
    @Needs(Permission.EXAMINE_WRITE)
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    UploadResult upload(About about, HttpServletRequest request) throws IOException {
        Upload upload = about.upload();
        upload.versionOf().ifPresent(document -> reach.demandDocuments(Permission.EXAMINE_WRITE, document));
        try (ReceivedFile file = files.receive(request.getInputStream())) {
            return intake.take(file, upload);
        }
    }
}
