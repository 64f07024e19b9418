package tw.anwang.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Bytes as releases left them that hid nothing yet. */
@ApplicationScoped
public class LeftOpen {
    @Inject
    FileStore store;

    public void leave(String words) throws Exception {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        Path home = store.home(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), 0);
        Files.createDirectories(home.getParent());
        Files.write(home, bytes);
    }
}
