package tw.anwang.portal.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file in which a service keeps its settings, {@code EnvironmentFile=} of systemd: a line a setting, {@code NAME=value}. */
final class EnvironmentFile {
    private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z_]\\w*)\\s*=\\s*(.*?)\\s*");

    private EnvironmentFile() {}

    /** @throws IOException where it cannot be read, or a line is neither a setting nor a remark */
    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            Matcher setting = LINE.matcher(line);
            if (setting.matches()) {
                values.put(setting.group(1), plain(setting.group(2)));
            } else if (!line.isBlank() && !line.strip().matches("[#;].*")) {
                // the line itself may hold a secret
                throw new IOException(file + ": line " + number + " is not NAME=value");
            }
        }
        return values;
    }

    private static String plain(String written) {
        boolean quoted = written.length() > 1 && written.charAt(0) == written.charAt(written.length() - 1);
        if (quoted && written.startsWith("'")) {
            return written.substring(1, written.length() - 1);
        }
        String inside = quoted && written.startsWith("\"") ? written.substring(1, written.length() - 1) : written;
        return inside.replaceAll("\\\\(.)", "$1");
    }
}
