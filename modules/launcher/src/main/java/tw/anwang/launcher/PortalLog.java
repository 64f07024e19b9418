package tw.anwang.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the portal writes while it runs, in the data folder: the terminal stays free for the one address a newcomer needs. */
record PortalLog(Path path) {
    private static final int LAST_LINES = 40;

    File file() {
        return path.toFile();
    }

    /** Why the portal did not start: the wrong settings by name, else the end of the log. */
    String reason() {
        try {
            List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
            List<String> said = lines.stream()
                    .filter(line -> line.contains("設定有誤"))
                    .distinct()
                    .limit(1)
                    .toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            return String.join("\n", said.isEmpty() ? last : said) + "\n(" + path + ")";
        } catch (IOException unreadable) {
            return "(" + path + ": " + unreadable.getMessage() + ")";
        }
    }
}
