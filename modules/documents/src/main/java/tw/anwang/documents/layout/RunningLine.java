package tw.anwang.documents.layout;

import java.util.List;
import java.util.regex.Pattern;
import tw.anwang.documents.Document;

/** A header or footer line in pieces: words, {@link Document#PAGE} or {@link Document#PAGES}. */
public final class RunningLine {
    private static final Pattern BORDERS = Pattern.compile("(?=\\{pages?})|(?<=\\{page}|\\{pages})");

    private RunningLine() {}

    public static List<String> pieces(String line) {
        return line.isEmpty() ? List.of() : List.of(BORDERS.split(line));
    }
}
