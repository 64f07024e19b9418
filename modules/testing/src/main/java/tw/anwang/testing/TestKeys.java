package tw.anwang.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Keys for tests alone; the module container has them from META-INF/microprofile-config.properties of this module. */
public final class TestKeys {
    public static final String TRAIL = key(1, "keys for tests: the access trail");
    public static final String DATA = key(1, "keys for tests: hidden columns..");

    private TestKeys() {}

    /** A setting with one key. @param words 32 ASCII signs */
    public static String key(int number, String words) {
        return number + ":" + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.US_ASCII));
    }
}
