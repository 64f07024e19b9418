package tw.anwang.minutes.outline;

import java.util.regex.Pattern;
import tw.anwang.minutes.line.Fold;

/**
 * What the tree as a whole tells: how much of it looks like minutes, how the meeting ended, what was said of the
 * minutes before.
 *
 * @param closing the words of the closing line, folded, or null
 * @param confirmed what was said of the previous minutes, or null
 */
public record Survey(int sections, int decisions, String closing, String confirmed) {
    private static final Pattern DAY = Pattern.compile("[0-9]月[0-9]|月[一二三四五六七八九十]{1,3}日|[0-9]/[0-9]");
    private static final int LONGEST_CONFIRMATION = 40;

    public static Survey of(Node root) {
        Counter counter = new Counter();
        counter.walk(root, 0);
        return new Survey(counter.sections, counter.decisions, counter.closing, counter.confirmed);
    }

    private static final class Counter {
        private int sections;
        private int decisions;
        private String closing;
        private String confirmed;
        private boolean another;

        void walk(Node node, int depth) {
            if (node.is(Heading.Sort.SECTION)) {
                sections++;
                section(node);
            }
            if (node.is(Heading.Sort.PART)
                    && Places.DECIDING.contains(node.heading().key())) {
                decisions++;
            }
            if (depth < 3) {
                node.children().forEach(child -> walk(child, depth + 1));
            }
            if (confirmed == null && !node.is(Heading.Sort.SECTION) && confirms(node)) {
                confirmed = decisionOf(node);
            }
        }

        private void section(Node node) {
            String key = node.heading().key();
            if (key.equals("SITTING")) {
                another |= closing != null && ownDay(node);
            } else if (key.equals("CLOSING") && !another) {
                closing = Fold.tight(node.heading().word() + ":" + node.words().text());
            } else if (key.equals("CONFIRM") && confirmed == null) {
                String said = plainWords(node);
                confirmed = said.isEmpty() ? decisionOf(node) : said;
            }
        }

        /** A sitting on another day ends on that day, and not when the meeting of the head does. */
        private static boolean ownDay(Node sitting) {
            return DAY.matcher(Fold.tight(sitting.words().text())).find();
        }

        /** 一、確認上次會議紀錄 as an item of the reports. */
        private static boolean confirms(Node node) {
            String title = Fold.tight(node.words().text());
            return title.length() < 30
                    && (title.contains("會議紀錄") || title.contains("會議記錄") || title.contains("次紀錄"))
                    && (title.contains("確認") || title.contains("宣讀") || title.contains("認可"))
                    && !node.children().isEmpty();
        }

        private static String decisionOf(Node node) {
            for (Node child : node.children()) {
                if (child.is(Heading.Sort.PART)
                        && Places.DECIDING.contains(child.heading().key())) {
                    String said = plainWords(child);
                    return said.isEmpty() && !child.children().isEmpty()
                            ? plainWords(child.children().get(0))
                            : nullIfEmpty(said);
                }
            }
            return node.is(Heading.Sort.SECTION) && !node.children().isEmpty()
                    ? nullIfEmpty(plainWords(node.children().get(0)))
                    : null;
        }

        private static String nullIfEmpty(String said) {
            return said.isEmpty() ? null : said;
        }

        private static String plainWords(Node node) {
            String said = node.words().text().replaceAll("\\s", "");
            int end = said.indexOf('。');
            said = end >= 0 ? said.substring(0, end) : said;
            if (said.matches("[(（].*[)）]")) {
                said = said.substring(1, said.length() - 1);
            }
            return said.length() > LONGEST_CONFIRMATION || said.equals("略") ? "" : said;
        }
    }
}
