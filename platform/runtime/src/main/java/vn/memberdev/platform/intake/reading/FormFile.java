package vn.memberdev.platform.intake.reading;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

/** The file in a form (multipart/form-data), as browsers send it. The body is on disk already, so it is read here. */
public final class FormFile {

    /** Name of the part. */
    public static final String PART = "file";

    private static final int CHUNK = 1 << 16;

    private FormFile() {}

    /**
     * Puts the file of a form aside; none if the form has no such part that can be read.
     *
     * @param contentType the header, which says what divides the parts
     */
    public static Optional<SpooledFile> of(String contentType, InputStream body) throws IOException {
        if (!contentType.contains("boundary=")) {
            return Optional.empty();
        }
        HttpRequest head = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        head.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
        HttpPostMultipartRequestDecoder form = null;
        try {
            form = new HttpPostMultipartRequestDecoder(
                    new DefaultHttpDataFactory(DefaultHttpDataFactory.MINSIZE), head);
            byte[] buffer = new byte[CHUNK];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                form.offer(new DefaultHttpContent(Unpooled.copiedBuffer(buffer, 0, read)));
            }
            form.offer(LastHttpContent.EMPTY_LAST_CONTENT);
            return spooled(form);
        } catch (HttpPostRequestDecoder.ErrorDataDecoderException
                | HttpPostRequestDecoder.NotEnoughDataDecoderException unreadable) {
            return Optional.empty();
        } finally {
            if (form != null) {
                form.destroy();
            }
        }
    }

    private static Optional<SpooledFile> spooled(HttpPostMultipartRequestDecoder form) throws IOException {
        for (InterfaceHttpData part : form.getBodyHttpDatas()) {
            if (part instanceof FileUpload file && part.getName().equals(PART)) {
                try (InputStream content = file.isInMemory()
                        ? new ByteArrayInputStream(file.get())
                        : Files.newInputStream(file.getFile().toPath())) {
                    return Optional.of(SpooledFile.of(content));
                }
            }
        }
        return Optional.empty();
    }
}
