package tw.anwang.identity.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AuthenticatorSetupTest {
    private static final int DOT = 4;

    private final AuthenticatorSetup setup =
            new AuthenticatorSetup("安網", "shejia.officer", "12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @Test
    void the_key_to_type_stands_in_groups_of_four() {
        assertEquals("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", setup.key());
    }

    @Test
    void the_address_names_place_and_person_and_holds_the_same_key() {
        assertEquals(
                "otpauth://totp/%E5%AE%89%E7%B6%B2:shejia.officer"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%E5%AE%89%E7%B6%B2",
                setup.address());
    }

    @Test
    void another_program_reads_the_address_in_the_picture() throws Exception {
        assertEquals(
                setup.address(),
                new QRCodeReader().decode(drawn(setup.picture())).getText());
    }

    @Test
    void the_secret_does_not_get_into_a_log_with_it() {
        assertFalse(setup.toString().contains("GEZD") || setup.toString().contains("[B@"), setup.toString());
    }

    /** The squares of the SVG as a picture, each a few dots wide. */
    private static BinaryBitmap drawn(String address) {
        String svg = new String(
                Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), StandardCharsets.UTF_8);
        int size = DOT * number(svg, "viewBox=\"0 0 (\\d+)");
        int[] dots = new int[size * size];
        Arrays.fill(dots, 0xffffff);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg).results().forEach(square -> fill(dots, size, square));
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, dots)));
    }

    private static void fill(int[] dots, int size, MatchResult square) {
        int left = DOT * Integer.parseInt(square.group(1));
        int top = DOT * Integer.parseInt(square.group(2));
        for (int y = top; y < top + DOT; y++) {
            Arrays.fill(dots, y * size + left, y * size + left + DOT, 0);
        }
    }

    private static int number(String svg, String pattern) {
        var found = Pattern.compile(pattern).matcher(svg);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
