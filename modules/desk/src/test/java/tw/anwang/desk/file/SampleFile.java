package tw.anwang.desk.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import tw.anwang.desk.Files;

/** A file with words that no other has, on the record whose files the guard of these tests lets out. */
record SampleFile(byte[] bytes, Files.Download download) {
    /** For the person who is signed in. */
    static SampleFile in(Files files) {
        return in(files, words());
    }

    static SampleFile in(Files files, byte[] bytes) {
        long id = files.add(SampleGuard.KIND, 1, "附件.txt", new ByteArrayInputStream(bytes))
                .id();
        return new SampleFile(bytes, files.download(id));
    }

    static byte[] words() {
        return ("辦理情形 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }

    long id() {
        return download.file().id();
    }

    /** What is handed out when it is asked for. */
    byte[] readIn(Files files) throws IOException {
        try (InputStream content = files.open(download)) {
            return content.readAllBytes();
        }
    }

    /** Where its hidden bytes lie. */
    Path hiddenIn(FileStore store) throws IOException {
        try (var shelf =
                java.nio.file.Files.list(store.home(download.sha256(), 1).getParent())) {
            return shelf.filter(file -> file.getFileName().toString().startsWith(download.sha256()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** As the release before kept it: its bytes lie open, and nowhere else. @return where */
    Path leftOpenIn(FileStore store) throws IOException {
        Path open = store.home(download.sha256(), 0);
        java.nio.file.Files.delete(hiddenIn(store));
        java.nio.file.Files.createDirectories(open.getParent());
        return java.nio.file.Files.write(open, bytes);
    }
}
