package tw.anwang.minutes.item;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.numbering.Marker.Level;
import tw.anwang.minutes.outline.Heading;
import tw.anwang.minutes.outline.Heading.Sort;
import tw.anwang.minutes.outline.Node;
import tw.anwang.minutes.vocabulary.Vocabulary;

/** Questions about a node of the tree. */
final class Nodes {
    private static final Pattern LISTED = Pattern.compile("[A-Z]{0,2}[0-9]+(?:-[0-9]+)+|[A-Z]{0,2}[0-9]{5,}");
    /** 一、11203-1「…」: the number the earlier item had stands in the words. */
    private static final Pattern OWN_NUMBER =
            Pattern.compile("[(「]?(?:列管)?(?:案號|編號|序號|項次)?:?(" + LISTED.pattern() + ")(?![0-9年月日/.])");

    private static final int LONGEST_GROUP = 16;
    private static final int SHORTEST_SENTENCE = 9;
    private final List<String> earlierWords;
    private final List<String> decidedWords;
    private final List<String> progressWords;
    private final List<String> askingWords;
    private final List<String> reviewLabels;
    private final List<String> localUnits;
    private final List<String> titleEnds;
    private final List<String> earlierMeetings;
    private final Set<String> sectionWords = new HashSet<>();

    Nodes(Vocabulary vocabulary) {
        earlierWords = vocabulary.words("previous", "CONTEXT");
        decidedWords = vocabulary.words("previous", "DECIDED");
        progressWords = vocabulary.words("previous", "PROGRESS");
        askingWords = vocabulary.words("request", "HEADING");
        earlierMeetings = vocabulary.words("previous", "MEETING");
        titleEnds = vocabulary.words("report", "TITLE_END");
        reviewLabels = vocabulary.words("review", "LABEL");
        localUnits = vocabulary.words("local", "UNIT");
        for (String key : List.of("REPORT", "DISCUSSION", "MOTION")) {
            sectionWords.addAll(vocabulary.words("section", key));
        }
    }

    /** An item told only by the lines below a section's heading. */
    boolean untitled(Node node) {
        return node.is(Sort.CASE) && node.heading().word().isEmpty();
    }

    /** A section called by its general name (討論事項): not itself an item. */
    boolean generic(Node section) {
        return !section.heading().key().equals("TRACKED")
                && section.words().isEmpty()
                && sectionWords.contains(section.heading().word());
    }

    /** 前次會議列管案件, or 第2次會議決議（定）事項執行情形: what was decided and how far it is. */
    boolean speaksOfEarlier(String title) {
        String head = Fold.tight(title.length() > 60 ? title.substring(0, 60) : title);
        boolean followsUp = decidedWords.stream().anyMatch(head::contains)
                && progressWords.stream().anyMatch(head::contains);
        return followsUp || earlierWords.stream().anyMatch(head::contains);
    }

    /** A heading of earlier items with their numbers below is an item of its own. */
    boolean listsEarlier(Node node) {
        String words = node.words().text();
        return words.length() > LONGEST_GROUP && speaksOfEarlier(words);
    }

    boolean asks(String words) {
        String plain = Fold.tight(words.length() > 80 ? words.substring(0, 80) : words);
        return askingWords.stream().anyMatch(plain::contains);
    }

    /** 審查意見, 審查結果. */
    boolean reviews(Node part) {
        return reviewLabels.contains(part.heading().word());
    }

    /** A unit of a county or city, by its name. */
    boolean local(String unit) {
        String plain = Fold.tight(unit);
        return localUnits.stream().anyMatch(plain::endsWith);
    }

    boolean hasPart(Node node) {
        return Credits.titleNode(node).children().stream().anyMatch(c -> c.is(Sort.PART))
                || node.children().stream().anyMatch(c -> c.is(Sort.PART));
    }

    boolean hasPart(Node node, String key) {
        return node.children().stream()
                .anyMatch(c -> c.is(Sort.PART) && c.heading().key().equals(key));
    }

    /** Whether an agenda item stands here: it has a number of its own or parts below. */
    boolean headsItem(Node node) {
        return node.is(Sort.CASE) && !node.heading().key().equals("REQUEST")
                || node.is(Sort.TITLE)
                || node.marker() != null && !node.is(Sort.PART) && hasPart(node);
    }

    /** A heading that only announces who or what follows. */
    boolean groups(Node node) {
        String text = node.words().text();
        boolean announces = !text.isEmpty() && Fold.of(text.charAt(text.length() - 1)) == ':';
        boolean others =
                node.children().stream().anyMatch(c -> c.speaker() != null || c.is(Sort.CASE) || c.is(Sort.PART));
        return others && (announces || text.isEmpty() || text.length() <= 16);
    }

    /** 社會處：據點已設置2處。: a sentence with nothing below that would be decided of it. */
    boolean reportsInSentences(Node node) {
        String text = Fold.tight(node.words().text()).replaceFirst("。\\([^()]{2,16}\\)$", "。");
        return text.endsWith("。") && text.length() >= SHORTEST_SENTENCE && !isTitle(text) && !hasPart(node);
    }

    /** 112年度執行情形報告。 or 上次會議決議執行情形：均已完成。 */
    private boolean isTitle(String text) {
        boolean ends = text.indexOf(',') < 0 && titleEnds.stream().anyMatch(end -> text.endsWith(end + "。"));
        return ends || earlierMeetings.stream().anyMatch(text::contains);
    }

    String number(Node node) {
        if (node.is(Sort.CASE) && node.heading().number() > 0) {
            Matcher id = LISTED.matcher(node.heading().word());
            return id.find() ? id.group() : lettered(node.heading());
        }
        Matcher own = OWN_NUMBER.matcher(Fold.tight(beginning(node.words().text())));
        if (own.lookingAt()) {
            return own.group(1);
        }
        return node.marker() != null && node.marker().ordinal() > 0
                ? String.valueOf(node.marker().ordinal())
                : null;
    }

    /** 項目A is called A. */
    private static String lettered(Heading heading) {
        String word = heading.word();
        char last = word.charAt(word.length() - 1);
        return last >= 'A' && last <= 'Z' ? String.valueOf(last) : String.valueOf(heading.number());
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), 40));
    }

    /** What a node adds to the path: its number, or its label. */
    String step(Node node) {
        if (node.marker() != null && !node.is(Sort.PART)) {
            return node.marker().level() == Level.BULLET
                    ? "-" + node.place()
                    : node.marker().symbol();
        }
        if (node.heading() == null) {
            return "";
        }
        String word = node.heading().word();
        boolean numberedPart = node.is(Sort.PART) && node.heading().number() > 0;
        String marked = node.marker() != null ? node.marker().symbol() + "." : "";
        return marked
                + (word.isEmpty() ? "案由" : numberedPart ? word + node.heading().number() : word);
    }
}
