package tw.anwang.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The secret keys a newcomer's portal works with: made at the first start, kept beside the data, readable by the owner
 * alone. A real installation gets them from its environment (docs/deploy.md), and so does this one where they are set.
 */
final class PortalKeys {
    private static final List<String> SETTINGS = List.of("APP_TRAIL_KEYS", "APP_DATA_KEYS");

    private PortalKeys() {}

    static Map<String, String> in(Path data) throws IOException {
        Path file = data.resolve("keys.properties");
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                kept.load(in);
            }
        } else {
            SETTINGS.forEach(setting -> kept.setProperty(setting, "1:" + random()));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newOutputStream(file)) {
                kept.store(out, "without these the trail cannot be proven and hidden columns cannot be read");
            }
        }
        Map<String, String> keys = new HashMap<>();
        SETTINGS.forEach(
                setting -> keys.put(setting, System.getenv().getOrDefault(setting, kept.getProperty(setting))));
        return keys;
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
