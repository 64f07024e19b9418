package tw.anwang.minutes.outline;

import java.util.HashSet;
import java.util.Set;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.vocabulary.Vocabulary;

/** A numbered heading that says only that the meeting follows: 五、會議內容, 陸、會議議程. */
final class Contents {
    private static final int LONGEST = 12;

    private final Set<String> words;

    Contents(Vocabulary vocabulary) {
        words = new HashSet<>(vocabulary.words("contents", "WORD"));
    }

    boolean is(Node node) {
        if (node.isRoot() || node.marker() == null || !node.parent().isRoot()) {
            return false;
        }
        String said =
                node.heading() == null ? node.words().text() : node.heading().word();
        return said.length() <= LONGEST && words.contains(Fold.tight(said).replace(":", ""));
    }
}
